import type { EpochMs } from '@core/kit/time'
import type { RollView } from '@core/volunteering/activity-view'
import { View } from '@tarojs/components'
import { callPhone } from '../../platform/phone-call'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { maskedPhone } from '../../words/phone-words'
import { isCheckInTime, isCheckOutTime } from './presence-time'
import { rollWords } from './roll-words'
import type { RollHands } from './use-roll'

export type RollQuestion = 'enter' | 'revoke' | 'cancel'

interface PersonSheetProps {
  readonly one: RollView
  readonly now: EpochMs
  readonly hands: RollHands
  readonly onAsk: (question: RollQuestion) => void
  readonly onClose: () => void
}

/** One person of the roll: how to reach them, and whatever is open to do. */
export function PersonSheet({ one, now, hands, onAsk, onClose }: PersonSheetProps) {
  const closing = (act: () => Promise<boolean>) => async () => {
    if (await act()) onClose()
  }
  return (
    <Sheet open title={one.name} onClose={onClose}>
      <View className='stack'>
        <Text>{rollWords(one)}</Text>
        {one.phone !== '' && (
          <Card flush>
            <ListRow icon='phone' title='打电话' value={maskedPhone(one.phone)} onPress={() => callPhone(one.phone)} />
          </Card>
        )}
        {deedsFor(one, now).map(({ id, label, primary }) => (
          <Button
            key={id}
            kind={primary ? 'primary' : 'secondary'}
            label={label}
            onPress={
              id === 'enter' || id === 'revoke' || id === 'cancel' ? () => onAsk(id) : closing(() => hands[id](one))
            }
          />
        ))}
      </View>
    </Sheet>
  )
}

interface Deed {
  readonly id: RollQuestion | 'checkIn' | 'checkOut' | 'confirmHours' | 'approveHours'
  readonly label: string
  readonly primary?: boolean
}

/** What the table opens and the hour allows, the likeliest first. */
function deedsFor(one: RollView, now: EpochMs): readonly Deed[] {
  const open = new Set(one.moves)
  const { hours, toApprove } = one
  const whole = one.checkedIn !== null && one.checkedOut !== null
  const all: readonly (Deed | false)[] = [
    open.has('checkIn') && isCheckInTime(one, now) && { id: 'checkIn', label: '到了，代签到', primary: true },
    open.has('checkOut') && isCheckOutTime(one, now) && { id: 'checkOut', label: '走了，代签退', primary: true },
    open.has('confirmHours') && hours?.grade === 'B' && { id: 'confirmHours', label: '确认时长', primary: true },
    open.has('approveHours') && toApprove !== null && { id: 'approveHours', label: '核对无误', primary: true },
    open.has('enterHours') && !whole && { id: 'enter', label: '补记时长' },
    open.has('revokeHours') && (hours !== null || toApprove !== null) && { id: 'revoke', label: '收回时长' },
    open.has('cancel') && one.from > now && { id: 'cancel', label: '取消报名' },
  ]
  return all.filter((deed) => deed !== false)
}
