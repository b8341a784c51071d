import { weekdayOf } from '@core/kit/town-date'
import type { WeekView } from '@core/roster/week-view'
import { View } from '@tarojs/components'
import { type ReactNode, useMemo } from 'react'
import { arrowKeys } from '../../ui/arrow-keys/arrow-keys'
import { BlockName, BlockTable, TableBlock } from '../../ui/block-table/block-table'
import { classNames } from '../../ui/class-names'
import { dropOn } from '../../ui/drag/drag-props'
import { Text } from '../../ui/text/text'
import { dayOf } from '../../words/shift-words'
import { GridChip, type GridTouch } from './grid-chip'
import { type BlockView, blocksOf, type CellView } from './week-table'
import './roster-grid.scss'

interface WeekGridProps {
  readonly week: WeekView
  readonly touch: GridTouch
  readonly onKey: (key: string) => void
  /** Over the names of the posts. */
  readonly corner?: ReactNode
}

/** The week by posts: a row for every shift, a column for every day. */
export function WeekGrid({ week, touch, onKey, corner }: WeekGridProps) {
  const blocks = useMemo(() => blocksOf(week), [week])
  return (
    <BlockTable head={<DayHeads week={week} corner={corner} />} keys={arrowKeys('ui-roster-chip', onKey)}>
      {blocks.map((block) => (
        <Block key={block.postId} block={block} touch={touch} />
      ))}
    </BlockTable>
  )
}

const WEEKDAYS = '一二三四五六日'

interface DayHeadsProps {
  readonly week: Pick<WeekView, 'slots' | 'today'>
  /** Over the names of the rows. */
  readonly corner?: ReactNode
}

export function DayHeads({ week, corner }: DayHeadsProps) {
  const days = [...new Set(week.slots.map(({ date }) => date))].sort()
  return (
    <>
      <View className='roster-grid__corner'>{corner}</View>
      {days.map((date) => (
        <View key={date} className={classNames('roster-grid__head', date === week.today && 'roster-grid__head--today')}>
          <Text>周{WEEKDAYS[weekdayOf(date)]}</Text>
          <Text className='roster-grid__day'>{dayOf(date)}</Text>
          {date === week.today && <Text>今天</Text>}
        </View>
      ))}
    </>
  )
}

function Block({ block, touch }: { readonly block: BlockView; readonly touch: GridTouch }) {
  const single = block.rows.length === 1
  return (
    <TableBlock lead={<BlockName name={block.name} flat={single ? block.rows[0]?.hours : undefined} />}>
      {block.rows.map(({ bandId, label, cells }) => (
        <View key={bandId} className='roster-grid__row'>
          {!single && <Text className='roster-grid__band'>{label}</Text>}
          {cells.map((cell) => (
            <Cell key={cell.slot} cell={cell} touch={touch} />
          ))}
        </View>
      ))}
    </TableBlock>
  )
}

function Cell({ cell, touch }: { readonly cell: CellView; readonly touch: GridTouch }) {
  const drop = cell.over ? undefined : touch.onDrop
  return (
    <View
      className={classNames('roster-grid__cell', cell.chips.length === 1 && 'roster-grid__cell--one')}
      {...dropOn(drop && (() => drop({ slot: cell.slot, personId: null })))}
    >
      {cell.chips.map((chip) => (
        <GridChip key={chip.key} chip={chip} touch={touch} />
      ))}
    </View>
  )
}
