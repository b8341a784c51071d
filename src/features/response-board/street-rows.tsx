import { TOO_FEW_WORDS } from '@core/board/rates'
import type { StreetLine } from '@core/board/street-line'
import { View } from '@tarojs/components'
import { role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { type AnyFigure, countWords, type FigureId, percentOf, ruleOf } from './figure-words'
import './street-rows.scss'

interface StreetRowsProps {
  readonly lines: readonly StreetLine[]
  /** Goes down to one. */
  readonly onCommunity: (communityId: string) => void
}

/** Four of each: taking a case and settling it tell little by themselves. */
const OF_HELP: readonly FigureId[] = ['arrive', 'settle', 'solved', 'satisfied']

/** The communities of a street, each with the same figures, in the street's own order: beside each other, not ranked. */
export function StreetRows({ lines, onCommunity }: StreetRowsProps) {
  return (
    <View className='street-rows' {...role('list')}>
      {lines.map((line) => (
        <View key={line.communityId} {...role('listitem')}>
          <Pressable className='street-row' spoken={spokenLine(line)} onPress={() => onCommunity(line.communityId)}>
            <Text className='street-row__name'>{line.name}</Text>
            {/* The button says all of it, in an order for the ear. */}
            <Group words={`求助 ${line.rounds} 件`} figures={line.rates.filter(({ id }) => OF_HELP.includes(id))} />
            <Group words={`诉求 ${line.appeals.rounds} 件`} figures={line.appeals.rates} />
          </Pressable>
        </View>
      ))}
    </View>
  )
}

function Group({ words, figures }: { readonly words: string; readonly figures: readonly AnyFigure[] }) {
  return (
    <View className='street-group' aria-hidden='true'>
      <Text className='street-group__words'>{words}</Text>
      {figures.map((figure) => (
        <View key={figure.id} className='street-group__figure'>
          <Text className='street-group__note'>{ruleOf(figure.id).name}</Text>
          <Text className={figure.permille === null ? 'street-group__few' : 'street-group__value'}>
            {figureWords(figure)}
          </Text>
          <Text className='street-group__note'>{countWords(figure)}</Text>
        </View>
      ))}
    </View>
  )
}

function figureWords({ permille }: AnyFigure): string {
  return permille === null ? TOO_FEW_WORDS : `${percentOf(permille)}%`
}

function spokenLine({ name, rounds, rates, appeals }: StreetLine): string {
  const said = (figures: readonly AnyFigure[]) =>
    figures.map((figure) => `${ruleOf(figure.id).name}${figureWords(figure)}`).join('，')
  const help = rates.filter(({ id }) => OF_HELP.includes(id))
  return `${name}，求助 ${rounds} 件，${said(help)}，诉求 ${appeals.rounds} 件，${said(appeals.rates)}，看这个社区的看板`
}
