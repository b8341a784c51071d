import { stepIn, stepped, type TableRefusal } from '../kit/lifecycle-table'
import { dateAndTime } from '../kit/local-time'
import { done, type Outcome } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { type Actor, actorId, ENGINE } from '../people/person'
import { REDEMPTION_LIFECYCLE, type Redemption, type RedemptionMove, redemptionParts } from './redemption'
import { oweVolunteers, type VolunteerNotice } from './sign-up-notices'

/** Who moves, when. */
export interface RedemptionHand {
  readonly actor: Actor
  readonly now: EpochMs
}

interface Made {
  readonly move: RedemptionMove
  readonly hand: RedemptionHand
}

/** Takes one step of the table and writes it into the history. */
export function redemptionStep(
  redemption: Redemption,
  { move, hand }: Made,
  change: (moved: Redemption) => Redemption = (one) => one,
): Outcome<Redemption, TableRefusal> {
  const parts = redemptionParts(redemption, hand.actor)
  const step = stepIn(REDEMPTION_LIFECYCLE, { status: redemption.status, move }, parts)
  if (!step.ok) return step
  const entry = { at: hand.now, by: actorId(hand.actor), move, note: '' }
  return done(change(stepped(redemption, { to: step.value.to, entry })))
}

/** A move of the engine's own, which the table always has where it is asked for. */
export function moved(
  redemption: Redemption,
  { move, now }: { readonly move: RedemptionMove; readonly now: EpochMs },
  change: (one: Redemption) => Redemption,
): Redemption {
  const made = redemptionStep(redemption, { move, hand: { actor: ENGINE, now } }, change)
  return made.ok ? made.value : redemption
}

/** Adds a message to the owner to what a redemption owes. */
export function tellOwner(redemption: Redemption, notice: Omit<VolunteerNotice, 'to'>, now: EpochMs): Redemption {
  const by = { about: { kind: 'exchange' as const, id: redemption.id }, templateId: redemption.templateId, now }
  return oweVolunteers(redemption, [{ ...notice, to: redemption.owner }], by)
}

export const REDEMPTION_WORDS = {
  reserved: ({ reward, until }: Redemption) => ({
    title: `给您留好了：${reward.name}`,
    body: `请在 ${dateAndTime(until)} 前到${reward.shopName}，出示兑换码。`,
  }),
  redeemed: ({ reward }: Redemption) => ({
    title: `已领走：${reward.name}`,
    body: `在${reward.shopName}用 ${reward.price} 分换的。`,
  }),
  lapsing: ({ reward, until }: Redemption) => ({
    title: `快到期了：${reward.name}`,
    body: `${reward.shopName}给您留到 ${dateAndTime(until)}，过期积分退回。`,
  }),
  lapsed: ({ reward }: Redemption) => ({ title: `过期没领：${reward.name}`, body: `${reward.price} 分已退回给您。` }),
}
