import type { TableRefusal } from '../kit/lifecycle-table'
import type { Outcome } from '../kit/outcome'
import { DAY_MS, type DurationMs, type EpochMs } from '../kit/time'
import { HAND_OVER_MS } from '../message/hand-over'
import { type Redemption, redemptionParts } from './redemption'
import { nextStep } from './redemption-exchange'
import { moved, REDEMPTION_WORDS, type RedemptionHand, redemptionStep, tellOwner } from './redemption-step'

/** The owner hears this long before it lapses. */
const REMIND_MS: DurationMs = 2 * DAY_MS

export type RedemptionRefusal = TableRefusal | 'REWARD_LAPSED' | 'ALREADY_REDEEMED'

/** The shop's scan, good once. Refuses with ALREADY_REDEEMED and REWARD_LAPSED. */
export function redeem(redemption: Redemption, hand: RedemptionHand): Outcome<Redemption, RedemptionRefusal> {
  const { status, until } = redemption
  const shop = redemptionParts(redemption, hand.actor).includes('shop')
  if (shop && status === 'redeemed') return { ok: false, code: 'ALREADY_REDEEMED' }
  if (shop && (status === 'lapsed' || (status === 'reserved' && until <= hand.now)))
    return { ok: false, code: 'REWARD_LAPSED' }
  return redemptionStep(redemption, { move: 'redeem', hand }, (one) =>
    tellOwner(
      one,
      { kind: 'rewardRedeemed', cause: 'redeemed', until: null, ...REDEMPTION_WORDS.redeemed(one) },
      hand.now,
    ),
  )
}

/** The owner thinks better of it: points and piece go back. */
export function cancelRedemption(redemption: Redemption, hand: RedemptionHand): Outcome<Redemption, RedemptionRefusal> {
  return redemptionStep(redemption, { move: 'cancel', hand })
}

/** When somebody must look at a redemption again. Derived; stored only to be queried. */
export function redemptionWakeAt(redemption: Redemption): EpochMs | null {
  const { status, until, reminded, owed, leasedUntil } = redemption
  const all = [
    ...owed.map(({ at }) => at + HAND_OVER_MS),
    ...(nextStep(redemption) === null ? [] : [leasedUntil]),
    ...(status === 'reserved' ? [reminded ? until : Math.min(until, until - REMIND_MS)] : []),
  ]
  return all.length === 0 ? null : Math.min(...all)
}

/** What the clock owes a redemption: the reminder, and its end. */
export function keepRedemption(redemption: Redemption, now: EpochMs): Redemption {
  const { status, until, reminded } = redemption
  if (status !== 'reserved') return redemption
  if (until <= now)
    return moved(redemption, { move: 'lapse', now }, (one) =>
      tellOwner(one, { kind: 'rewardLapsed', cause: 'lapsed', until: null, ...REDEMPTION_WORDS.lapsed(one) }, now),
    )
  if (reminded || until - REMIND_MS > now) return redemption
  const told = { kind: 'rewardLapsing' as const, cause: 'lapsing', until, ...REDEMPTION_WORDS.lapsing(redemption) }
  return tellOwner({ ...redemption, reminded: true }, told, now)
}
