import type { CoverCell, CoverTable } from '@core/board/cover-table'
import type { EpochMs } from '@core/kit/time'
import { daysBetween, type TownDate, townDateOf, weekdayOf } from '@core/kit/town-date'
import type { Zone } from '@core/people/community'
import { View } from '@tarojs/components'
import { Text } from '../../ui/text/text'
import { Panel } from './panel'
import './cover-grid.scss'

interface CoverGridProps {
  readonly cover: CoverTable
  readonly zones: readonly Zone[]
  readonly now: EpochMs
  readonly most: number
}

const WEEKDAYS = '一二三四五六日'

/** `今天午`, `明天晚`, `周五早`. */
function shiftName(date: TownDate, bandName: string, now: EpochMs): string {
  const days = daysBetween(townDateOf(now), date)
  const day = days <= 0 ? '今天' : days === 1 ? '明天' : `周${WEEKDAYS[weekdayOf(date)]}`
  return `${day}${bandName}`
}

/** Who stands where on the coming shifts: a number each, and what is missing as a word. */
export function CoverGrid({ cover, zones, now, most }: CoverGridProps) {
  const columns = cover.columns.slice(0, most)
  const names = columns.map(({ date, bandName }) => shiftName(date, bandName, now))
  const gaps = cover.lines.flatMap(({ cells }) =>
    cells.slice(0, most).filter((cell) => cell && cell.have < cell.needed),
  )
  const aside = columns.length === 0 ? '' : gaps.length === 0 ? '都排满了' : `${gaps.length} 处缺人`
  return (
    <Panel area='cover' title='排班缺口' aside={aside}>
      {columns.length === 0 && <Text className='cover-grid__none'>还没有按网格排的班，请到“排班”里排。</Text>}
      {columns.length > 0 && (
        <View className='cover-grid' style={{ gridTemplateColumns: `auto repeat(${columns.length}, 1fr)` }}>
          <View />
          {names.map((name) => (
            <Text key={name} className='cover-grid__head'>
              {name}
            </Text>
          ))}
          {cover.lines.map(({ zoneId, cells }) => [
            <Text key={zoneId} className='cover-grid__zone'>
              {zones.find(({ id }) => id === zoneId)?.name}
            </Text>,
            ...names.map((name, nth) => <Cell key={`${zoneId}:${name}`} cell={cells[nth] ?? null} />),
          ])}
        </View>
      )}
    </Panel>
  )
}

function Cell({ cell }: { readonly cell: CoverCell | null }) {
  if (!cell) return <Text className='cover-grid__cell cover-grid__cell--none'>—</Text>
  const missing = cell.needed - cell.have
  if (missing <= 0) return <Text className='cover-grid__cell'>{cell.have}</Text>
  return (
    <View className='cover-grid__cell cover-grid__cell--gap'>
      <Text>{cell.have}</Text>
      <Text className='cover-grid__missing'>缺{missing}</Text>
    </View>
  )
}
