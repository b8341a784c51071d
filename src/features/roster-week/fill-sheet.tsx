import type { FillReport } from '@core/roster/auto-fill'
import type { WeekView } from '@core/roster/week-view'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { slotLine } from './problem-words'
import './roster-sheets.scss'

interface FillSheetProps {
  readonly report: FillReport
  readonly week: WeekView
  readonly onClose: () => void
}

/** Who was put where and why, and what nobody could fill; all of it is a draft and may be changed. */
export function FillSheet({ report, week, onClose }: FillSheetProps) {
  const { filled, unfilled } = report
  return (
    <Sheet
      open
      title={filled.length === 0 ? '没能补上空位' : `补上了 ${filled.length} 个空位`}
      onClose={onClose}
      foot={<Button label='看这一周' onPress={onClose} />}
    >
      <Text className='roster-pane__note'>还没发布，不合适的点一下名字就能换。</Text>
      {filled.map(({ slot, choice, words }) => (
        <View key={`${slot}-${choice.personId}`} className='roster-fill'>
          <Text className='roster-fill__title'>
            {slotLine(slot, week)}：{choice.name}
          </Text>
          <Text className='roster-fill__why'>{words}</Text>
        </View>
      ))}
      {unfilled.map(({ slot, missing, words }) => (
        <View key={slot} className='roster-fill'>
          <Text className='roster-fill__title roster-fill__title--open'>
            {slotLine(slot, week)}：还缺 {missing} 人
          </Text>
          <Text className='roster-fill__why'>{words}</Text>
        </View>
      ))}
    </Sheet>
  )
}
