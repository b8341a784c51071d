import type { ShiftRow } from '@core/contract/roster'
import type { EpochMs } from '@core/kit/time'
import type { TownDate } from '@core/kit/town-date'
import { View } from '@tarojs/components'
import { ActionRow } from '../../ui/action-row/action-row'
import { Card } from '../../ui/card/card'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { settledWords, shiftLead, shiftNote, shiftTitle } from './shift-notes'

interface NextShiftProps {
  readonly shift: ShiftRow
  readonly today: TownDate
  readonly now: EpochMs
  readonly onSwap: () => void
  readonly onLeave: () => void
}

/** The shift that comes first: when, where, with whom, and what to do when one cannot. */
export function NextShift({ shift, today, now, onSwap, onLeave }: NextShiftProps) {
  const running = shift.from <= now
  const settled = running ? undefined : settledWords(shift)
  return (
    <Card flush>
      <View className='next-shift'>
        <View className='next-shift__top'>
          <Text className='next-shift__kicker'>{running ? '现在的班' : '下一班'}</Text>
          <Tag label={shiftLead(shift, now)} tone={running ? 'green' : 'gold'} />
        </View>
        <Text className='next-shift__title'>{shiftTitle(shift, today)}</Text>
        <Text className='muted'>{shiftNote(shift)}</Text>
        {settled && <Text>{settled}</Text>}
      </View>
      {!running && !settled && (
        <ActionRow
          actions={[
            { id: 'swap', label: '调班', icon: 'swap', onPress: onSwap },
            { id: 'leave', label: '请假', icon: 'cal', onPress: onLeave },
          ]}
        />
      )}
    </Card>
  )
}
