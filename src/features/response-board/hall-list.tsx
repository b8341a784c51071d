import type { HallRow } from '@core/board/hall'
import { CATEGORY_WORDS } from '@core/help/categories'
import type { EpochMs } from '@core/kit/time'
import { buildingWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { classNames } from '../../ui/class-names'
import { HalfHourRail } from '../../ui/half-hour-rail/half-hour-rail'
import { Icon } from '../../ui/icon/icon'
import { role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Apart } from '../../ui/ring/apart'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { latestOf, lineClock, lineGlyph, railOf, urgencyOf } from '../../words/running-clock'
import { hallWho, mostUrgentFirst } from './hall-words'
import { Panel } from './panel'
import './hall-list.scss'

interface HallListProps {
  readonly rows: readonly HallRow[]
  readonly now: EpochMs
  /** More are counted, and shown at a tap. */
  readonly most: number
  /** A wall has no hand to tap with. */
  readonly folds: boolean
}

/** Every open case with both clocks, the most urgent on top. */
export function HallList({ rows, now, most, folds }: HallListProps) {
  const [whole, unfold] = useState(false)
  const shown = mostUrgentFirst(rows, now).slice(0, whole ? rows.length : most)
  const hidden = rows.length - shown.length
  return (
    <Panel area='open' title={`正在办的 ${rows.length} 件`} aside={rows.length === 0 ? '' : '最急的在最上面'}>
      {rows.length === 0 && <Text className='hall-list__calm'>现在没有求助。有人求助，马上出现在这里。</Text>}
      {!folds && rows.length > 0 && <Axis />}
      <View className='hall-list' {...(shown.length > 0 && role('list'))}>
        {shown.map((row) => (
          <Apart key={row.id}>
            <HallLine row={row} now={now} />
          </Apart>
        ))}
      </View>
      {hidden > 0 && folds && (
        <Pressable className='hall-list__more' spoken={`还有 ${hidden} 件，都看看`} onPress={() => unfold(true)}>
          <Text>还有 {hidden} 件</Text>
          <Icon name='down' size='small' />
        </Pressable>
      )}
      {hidden > 0 && !folds && <Text className='hall-list__more'>还有 {hidden} 件</Text>}
    </Panel>
  )
}

/** What the marks on every rail below it stand for. */
function Axis() {
  return (
    <View className='hall-line hall-line--axis' aria-hidden='true'>
      <View className='hall-line__rail hall-line__axis'>
        <Text className='hall-line__mark'>0</Text>
        <Text className='hall-line__mark'>10 分到场</Text>
        <Text className='hall-line__mark hall-line__mark--end'>30 分办好</Text>
      </View>
    </View>
  )
}

function HallLine({ row, now }: { readonly row: HallRow; readonly now: EpochMs }) {
  const urgency = urgencyOf(row, now)
  const latest = latestOf(row, now)
  const { digits, caption, long } = lineClock(row, now)
  return (
    <View className={`hall-line hall-line--${urgency}`} {...role('listitem')}>
      <Icon name={lineGlyph(row, urgency === 'over')} className='hall-line__glyph' />
      <View className='hall-line__words'>
        <View className='hall-line__head'>
          <Text className='hall-line__what'>{CATEGORY_WORDS[row.category]}</Text>
          <Text className='hall-line__where'>{buildingWords(row.buildingName)}</Text>
          {row.drill && <Tag label='演练' tone='gold' />}
        </View>
        <Text className='hall-line__who'>{hallWho(row)}</Text>
      </View>
      <View className='hall-line__rail'>
        <HalfHourRail {...railOf(row, now)} spoken={latest} />
      </View>
      <View className='hall-line__clock' aria-hidden='true'>
        <Text className={classNames('hall-line__digits', long && 'hall-line__digits--long')}>{digits}</Text>
        <Text className='hall-line__caption'>{caption}</Text>
      </View>
    </View>
  )
}
