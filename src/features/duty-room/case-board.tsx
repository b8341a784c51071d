import type { OpenRow } from '@core/contract/help-answers'
import { type EpochMs, seconds } from '@core/kit/time'
import { View } from '@tarojs/components'
import { useMemo, useRef } from 'react'
import { heading, role } from '../../ui/pressable/aria'
import { Text } from '../../ui/text/text'
import { orderUnderHand, worstFirst } from './board-order'
import { CaseLine } from './case-line'
import { useHandOn } from './use-hand-on'
import './case-board.scss'

interface CaseBoardProps {
  readonly rows: readonly OpenRow[]
  readonly now: EpochMs
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** Urgency changes by the clock, but nobody reads a list that is sorted every second. */
const SORT_MS = seconds(10)

/** Every open case, the worst first; while a hand is on the list nothing in it moves. */
export function CaseBoard({ rows, now, chosen, onChoose }: CaseBoardProps) {
  const hand = useHandOn()
  const sortedAt = Math.floor(now / SORT_MS) * SORT_MS
  const order = useSteadyOrder(rows, sortedAt, hand.on)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const waiting = rows.filter(({ status, pausedUntil }) => status === 'waiting' && pausedUntil === null).length
  return (
    <View className='case-board'>
      <View className='case-board__head'>
        <Text className='case-board__title' {...heading(2)}>
          正在办的 {rows.length} 件
        </Text>
        <Text className='case-board__aside'>{asideWords(rows.length, waiting)}</Text>
      </View>
      <View {...hand.watch} {...role('radiogroup')} aria-label='正在办的求助'>
        {order.map((id) => {
          const row = byId.get(id)
          if (row) return <CaseLine key={id} row={row} now={now} chosen={id === chosen} onChoose={onChoose} />
          return (
            <View key={id} className='case-line case-line--gone'>
              <Text>办好了，手一离开就收走</Text>
            </View>
          )
        })}
      </View>
    </View>
  )
}

function asideWords(count: number, waiting: number): string {
  if (count === 0) return '有人求助，马上出现在这里'
  return waiting === 0 ? '最急的在最上面' : `${waiting} 件还没人接`
}

function useSteadyOrder(rows: readonly OpenRow[], sortedAt: EpochMs, held: boolean): readonly string[] {
  const shown = useRef<readonly string[]>([])
  const wanted = useMemo(() => worstFirst(rows, sortedAt).map(({ id }) => id), [rows, sortedAt])
  shown.current = orderUnderHand(shown.current, wanted, held)
  return shown.current
}
