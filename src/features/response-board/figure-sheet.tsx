import type { AnyPart } from '@core/board/appeal-part'
import type { Period } from '@core/board/period'
import { MIN_SAMPLE, TOO_FEW_WORDS } from '@core/board/rates'
import type { EpochMs } from '@core/kit/time'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { RemoteList } from '../../ui/remote-view/remote-list'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import type { CaseLine } from './case-line'
import { type AnyFigure, changeWords, countWords, partLines, percentOf, ruleOf } from './figure-words'
import { useFigureCases } from './use-figure-cases'
import './figure-sheet.scss'

interface FigureSheetProps {
  readonly figure: AnyFigure
  /** How long it took, in words; empty where a figure has no length. */
  readonly took: string
  readonly period: string
  readonly onPart: (part: AnyPart, title: string) => void
  readonly onClose: () => void
}

/** A figure whole: the formula, both counts, every reason to be left out, and the way to the cases. */
export function FigureSheet({ figure, took, period, onPart, onClose }: FigureSheetProps) {
  const rate = ruleOf(figure.id)
  const { permille, changed } = figure
  return (
    <Sheet open title={rate.name} onClose={onClose}>
      <View className='figure-sheet'>
        <Text className='figure-sheet__value'>{permille === null ? TOO_FEW_WORDS : `${percentOf(permille)}%`}</Text>
        <Text className='figure-sheet__note'>
          {[countWords(figure), period, changed === null ? '' : `比上一期${changeWords(changed)}`]
            .filter(Boolean)
            .join('，')}
        </Text>
        {permille === null && <Text className='figure-sheet__note'>满 {MIN_SAMPLE} 件才算率，免得一两件说了算。</Text>}
        <Text className='figure-sheet__formula'>{rate.formula}</Text>
        {took !== '' && <Text className='figure-sheet__note'>{took}</Text>}
      </View>
      <Card flush>
        {partLines(figure).map(({ key, part, words, count }) => (
          <ListRow
            key={key}
            title={words}
            value={`${count} 件`}
            onPress={count > 0 ? () => onPart(part, `${rate.name}：${words}`) : undefined}
          />
        ))}
      </Card>
    </Sheet>
  )
}

interface CasesSheetProps {
  readonly communityId: string
  readonly part: AnyPart
  readonly title: string
  readonly period: Period
  readonly zoneId: string | null
  readonly now: EpochMs
  /** Opens one; absent on a wall, and for whoever may open none. */
  readonly onCase?: ((line: CaseLine) => void) | undefined
  readonly onClose: () => void
}

/** The cases behind one part of a figure, newest day first. */
export function CasesSheet({ title, onCase, onClose, ...behind }: CasesSheetProps) {
  const { remote, more } = useFigureCases(behind)
  return (
    <Sheet open title={title} onClose={onClose}>
      <RemoteList
        remote={remote}
        empty={<Text className='figure-sheet__note'>现在一件也没有了：数字一分钟更新一次。</Text>}
      >
        {(line: CaseLine) => (
          <Card key={line.key} flush>
            <ListRow title={line.title} note={line.note} onPress={onCase && (() => onCase(line))} />
          </Card>
        )}
      </RemoteList>
      {more && (
        <View className='figure-sheet__more'>
          <Button kind='secondary' label='再往前看' onPress={more} />
        </View>
      )}
    </Sheet>
  )
}
