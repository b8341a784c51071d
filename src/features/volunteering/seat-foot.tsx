import type { EpochMs } from '@core/kit/time'
import type { ActivityView, SignUpView, SlotView } from '@core/volunteering/activity-view'
import { Button } from '../../ui/button/button'
import { isCheckInTime, isCheckOutTime } from './presence-time'
import { seatLook } from './seat-look'

export interface SeatFootProps {
  readonly activity: Pick<ActivityView, 'status' | 'at'>
  readonly slot: SlotView
  readonly own: SignUpView | undefined
  readonly now: EpochMs
  readonly onSignUp: () => unknown
  readonly onConfirm: (own: SignUpView) => unknown
  readonly onCancel: (own: SignUpView) => unknown
  readonly onCode: (own: SignUpView) => unknown
  readonly onPlace: (own: SignUpView) => unknown
}

/** The one thing to press, by where the caller stands with the chosen slot; null where there is nothing to do. */
export function seatFoot(p: SeatFootProps) {
  const { activity, slot, own, now } = p
  if (own && asksPresence(own, now)) return presenceFoot(own, p)
  if (activity.status !== 'published') return null
  const look = seatLook(slot, own, now)
  if (look === 'open') return <Button label='我要报名' busyLabel='正在报名' onPress={p.onSignUp} />
  if (look === 'full')
    return <Button label={queueWords(slot)} busyLabel='正在排' spoken='满了，排候补' onPress={p.onSignUp} />
  if (look === 'over') return <Button label='我要报名' off='已经开始，不能再报了' />
  if (own === undefined) return null
  return ownFoot(own, p)
}

/** Whether somebody is expected here now, or expected to go. */
function asksPresence(own: SignUpView, now: EpochMs): boolean {
  if (own.status === 'checkedIn') return isCheckOutTime(own, now)
  return (own.status === 'signedUp' || own.status === 'confirmed') && isCheckInTime(own, now)
}

function presenceFoot(own: SignUpView, { activity, onCode, onPlace }: SeatFootProps) {
  const goes = own.status === 'checkedIn'
  return (
    <>
      {activity.at !== null && (
        <Button kind='secondary' width='fit' label={goes ? '定位签退' : '定位签到'} onPress={() => onPlace(own)} />
      )}
      <Button icon='qr' label={goes ? '扫码签退' : '扫码签到'} busyLabel='正在记' onPress={() => onCode(own)} />
    </>
  )
}

/** Whoever holds something here gives it back, or says yes to it. */
function ownFoot(own: SignUpView, { now, onConfirm, onCancel }: SeatFootProps) {
  if (own.status === 'promoted')
    return (
      <>
        <Button kind='secondary' width='fit' label='不去了' onPress={() => onCancel(own)} />
        <Button label='我要去' busyLabel='正在告诉他们' onPress={() => onConfirm(own)} />
      </>
    )
  if (own.from <= now || !own.moves.includes('cancel')) return null
  return (
    <Button
      kind='secondary'
      label={own.status === 'waiting' ? '不排了' : '来不了，取消报名'}
      onPress={() => onCancel(own)}
    />
  )
}

function queueWords({ waiting }: SlotView): string {
  return waiting === 0 ? '排候补' : `排候补，前面 ${waiting} 人`
}
