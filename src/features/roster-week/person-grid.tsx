import type { WeekView } from '@core/roster/week-view'
import { View } from '@tarojs/components'
import { type ReactNode, useMemo } from 'react'
import { arrowKeys } from '../../ui/arrow-keys/arrow-keys'
import { BlockTable, TableBlock } from '../../ui/block-table/block-table'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { GridChip, type GridTouch } from './grid-chip'
import { type PersonRow, personRowsOf } from './person-table'
import { DayHeads } from './week-grid'

interface PersonGridProps {
  readonly week: WeekView
  readonly touch: GridTouch
  readonly onMark: (personId: string) => void
  readonly onKey: (key: string) => void
  readonly corner?: ReactNode
}

/** The week by people: a row for everybody who may stand on a post. */
export function PersonGrid({ week, touch, onMark, onKey, corner }: PersonGridProps) {
  const rows = useMemo(() => personRowsOf(week), [week])
  return (
    <BlockTable head={<DayHeads week={week} corner={corner} />} keys={arrowKeys('ui-roster-chip', onKey)}>
      {rows.map((row) => (
        <Row key={row.id} row={row} touch={touch} onMark={onMark} />
      ))}
    </BlockTable>
  )
}

interface RowProps extends Pick<PersonGridProps, 'touch' | 'onMark'> {
  readonly row: PersonRow
}

function Row({ row, touch, onMark }: RowProps) {
  return (
    <TableBlock
      lead={
        <Pressable
          className={classNames('roster-grid__person', row.id === touch.markedId && 'roster-grid__person--marked')}
          spoken={`${row.name}，${row.note}${row.silent ? '，通知不到' : ''}`}
          onPress={() => onMark(row.id)}
        >
          <View className='roster-grid__person-name'>
            {row.silent && <Icon name='wifioff' size='mini' className='roster-grid__silent' />}
            <Text>{row.name}</Text>
          </View>
          <Text className='roster-grid__person-note'>{row.note}</Text>
        </Pressable>
      }
    >
      <View className='roster-grid__row roster-grid__row--person'>
        {row.days.map((chips, day) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the days of a week never change places
          <View key={day} className='roster-grid__cell roster-grid__cell--one'>
            {chips.map((chip) => (
              <GridChip key={chip.key} chip={chip} touch={touch} />
            ))}
          </View>
        ))}
      </View>
    </TableBlock>
  )
}
