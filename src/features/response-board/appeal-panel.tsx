import type { AnyPart } from '@core/board/appeal-part'
import { APPEAL_RATE_IDS } from '@core/board/appeal-rates'
import { APPEAL_STANDING_WORDS, APPEAL_STANDINGS, DOOR_WORDS } from '@core/board/appeal-tally'
import type { Board } from '@core/contract/board'
import { View } from '@tarojs/components'
import { role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import type { FigureId } from './figure-words'
import { Panel } from './panel'
import { RateStrip } from './rate-strip'
import { TrendChart } from './trend-chart'
import { APPEAL_LINES } from './trend-lines'
import './appeal-panel.scss'

interface AppealPanelProps {
  readonly appeals: Board['appeals']
  readonly period: string
  readonly elder: boolean
  readonly onFigure: (id: FigureId) => void
  readonly onPart: (part: AnyPart, title: string) => void
}

/** The people's-voice station on a phone: its rates, where its cases stand, through which door they came, and how it goes. */
export function AppealPanel({ appeals, period, elder, onFigure, onPart }: AppealPanelProps) {
  const { rounds, rates, standings, doors, trend } = appeals
  const doorIds = Object.keys(DOOR_WORDS) as (keyof typeof DOOR_WORDS)[]
  return (
    <Panel area='appeals' title={`诉求 ${rounds} 件`} aside={`${period}，重开的算两轮`}>
      <View className='appeal-panel__rates'>
        <RateStrip rates={rates} shown={APPEAL_RATE_IDS} onFigure={onFigure} />
      </View>
      <Counts
        lines={APPEAL_STANDINGS.map((id) => ({
          ...{ key: id, words: APPEAL_STANDING_WORDS[id], count: standings[id], late: id === 'late' },
          part: { of: 'appealStanding', id } as const,
        }))}
        onPart={onPart}
      />
      <Counts
        lines={doorIds.map((id) => ({
          ...{ key: id, words: DOOR_WORDS[id], count: doors[id], late: false },
          part: { of: 'appealDoor', id } as const,
        }))}
        onPart={onPart}
      />
      <Text className='appeal-panel__note'>近 {trend.length} 天，每点算到那天的 28 天；下方是每天收到的件数</Text>
      <TrendChart trend={trend} lines={APPEAL_LINES} name='诉求' shape='phone' dark={false} elder={elder} />
    </Panel>
  )
}

interface CountsProps {
  readonly lines: readonly {
    readonly key: string
    readonly words: string
    readonly count: number
    readonly late: boolean
    readonly part: AnyPart
  }[]
  readonly onPart: AppealPanelProps['onPart']
}

/** What there is any of; a tap tells which. */
function Counts({ lines, onPart }: CountsProps) {
  const some = lines.filter(({ count }) => count > 0)
  if (some.length === 0) return null
  return (
    <View className='appeal-panel__counts' {...role('list')}>
      {some.map(({ key, words, count, late, part }) => (
        <View key={key} {...role('listitem')}>
          <Pressable
            className={late ? 'appeal-panel__count appeal-panel__count--late' : 'appeal-panel__count'}
            spoken={`${words} ${count} 件，看是哪几件`}
            onPress={() => onPart(part, `诉求：${words}`)}
          >
            <Text>{words}</Text>
            <Text className='appeal-panel__number'>{count}</Text>
          </Pressable>
        </View>
      ))}
    </View>
  )
}
