import type { EpochMs } from '@core/kit/time'
import type { ActivityView, SignUpView, SlotView } from '@core/volunteering/activity-view'
import type { SignUpStatus } from '@core/volunteering/sign-up'

/** Where somebody stands with one slot, as a card of the list says it. */
export type SeatLook = 'open' | 'full' | 'signed' | 'waiting' | 'promoted' | 'there' | 'gone' | 'over'

export const SEAT_WORDS: Readonly<Record<SeatLook, string>> = {
  open: '报名',
  full: '排候补',
  signed: '已报名',
  waiting: '排队中',
  promoted: '有名额了',
  there: '已签到',
  gone: '服务完了',
  over: '报名结束',
}

const OWN: Readonly<Partial<Record<SignUpStatus, SeatLook>>> = {
  asking: 'signed',
  signedUp: 'signed',
  confirmed: 'signed',
  waiting: 'waiting',
  promoted: 'promoted',
  checkedIn: 'there',
  checkedOut: 'gone',
}

/** The caller's own part comes first; then whether a newcomer gets a seat, which is never past people who wait. */
export function seatLook(
  { from, free, waiting }: SlotView,
  own: Pick<SignUpView, 'status'> | undefined,
  now: EpochMs,
): SeatLook {
  const look = own && OWN[own.status]
  if (look !== undefined) return look
  if (from <= now) return 'over'
  return free > 0 && waiting === 0 ? 'open' : 'full'
}

/** The caller's sign-up for a slot, whatever became of it. */
export function ownFor(own: readonly SignUpView[], activityId: string, slotId: string): SignUpView | undefined {
  return own.find((one) => one.activityId === activityId && one.slotId === slotId)
}

/** Whether it takes its person's time. */
export function isOn({ status }: Pick<SignUpView, 'status'>): boolean {
  return OWN[status] !== undefined
}

/** The slot that matters most to this viewer: their own, else the next with a seat, else the next, else the last. */
export function slotFor(
  { id, slots }: Pick<ActivityView, 'id' | 'slots'>,
  own: readonly SignUpView[],
  now: EpochMs,
): SlotView | undefined {
  const ahead = slots.filter(({ to }) => to > now)
  const mine = ahead.find((slot) => {
    const one = ownFor(own, id, slot.id)
    return one !== undefined && isOn(one)
  })
  return mine ?? ahead.find((slot) => seatLook(slot, undefined, now) === 'open') ?? ahead[0] ?? slots[slots.length - 1]
}

/** Seats that are taken. */
export function takenOf({ capacity, free }: SlotView): number {
  return Math.max(0, capacity - free)
}
