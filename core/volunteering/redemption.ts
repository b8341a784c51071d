import { type HistoryEntry, type LifecycleTable, stepIn, stepped, type TableRefusal } from '../kit/lifecycle-table'
import { dateAndTime } from '../kit/local-time'
import { done, type Outcome } from '../kit/outcome'
import { DAY_MS, type DurationMs, type EpochMs } from '../kit/time'
import { HAND_OVER_MS } from '../message/hand-over'
import type { Message, VolunteerMessageKind } from '../message/message'
import { type Actor, actorId, type Contact, ENGINE } from '../people/person'
import type { PointsDraft } from './ledger'
import type { Reward } from './reward'
import { oweVolunteers, type VolunteerNotice } from './sign-up-notices'

/** `asking` lasts until stock and points have both answered. */
export type RedemptionStatus = 'asking' | 'refused' | 'reserved' | 'redeemed' | 'lapsed' | 'cancelled'

export const REDEMPTION_MOVES = ['reserve', 'refuse', 'redeem', 'cancel', 'lapse'] as const

export type RedemptionMove = (typeof REDEMPTION_MOVES)[number]

export type RedemptionPart = 'owner' | 'shop' | 'engine'

export const REDEMPTION_LIFECYCLE: LifecycleTable<RedemptionStatus, RedemptionMove, RedemptionPart> = {
  asking: { reserve: { to: 'reserved', by: ['engine'] }, refuse: { to: 'refused', by: ['engine'] } },
  reserved: {
    redeem: { to: 'redeemed', by: ['shop'] },
    cancel: { to: 'cancelled', by: ['owner'] },
    lapse: { to: 'lapsed', by: ['engine'] },
  },
  refused: {},
  redeemed: {},
  lapsed: {},
  cancelled: {},
}

export interface Redemption {
  readonly id: string
  readonly communityId: string
  readonly version: number
  readonly owner: Contact
  readonly reward: Pick<Reward, 'id' | 'name' | 'shopName' | 'shop' | 'price'>
  readonly templateId: string
  readonly status: RedemptionStatus
  readonly askedAt: EpochMs
  /** Until when the piece waits at the shop. */
  readonly until: EpochMs
  /** What the shop scans, once: long enough that nobody guesses it. */
  readonly code: string
  readonly piece: 'none' | 'held' | 'gone' | 'back'
  readonly points: 'none' | 'spent' | 'back'
  /** Whoever carries it on has it alone until then: two at once could pay twice or give back twice. */
  readonly leasedUntil: EpochMs
  readonly why: 'OUT_OF_STOCK' | 'POINTS_SHORT' | null
  readonly reminded: boolean
  readonly owed: readonly Message<VolunteerMessageKind>[]
  readonly history: readonly HistoryEntry<RedemptionMove>[]
}

/** Longer than a function may run: when a lease is over, its holder is dead. */
export const LEASE_MS: DurationMs = HAND_OVER_MS

/** The owner hears this long before it lapses. */
const REMIND_MS: DurationMs = 2 * DAY_MS

interface Asking {
  readonly id: string
  readonly owner: Contact
  readonly reward: Reward
  readonly templateId: string
  readonly code: string
  readonly keepMs: DurationMs
}

export function askForReward({ id, owner, reward, templateId, code, keepMs }: Asking, now: EpochMs): Redemption {
  const { id: rewardId, name, shopName, shop, price, communityId } = reward
  return {
    ...{ id, communityId, version: 1, owner, templateId, code },
    reward: { id: rewardId, name, shopName, shop, price },
    ...{ status: 'asking', askedAt: now, until: now + keepMs, piece: 'none', points: 'none' },
    ...{ leasedUntil: now + LEASE_MS, why: null, reminded: false, owed: [], history: [] },
  }
}

/** What is to be done next with stock and points, each of which may be done twice without harm; null when nothing is. */
export type ExchangeStep = 'takePiece' | 'spend' | 'reserve' | 'returnPoints' | 'returnPiece' | 'handPiece'

/** The piece first: who comes too late for it leaves no trace in the ledger. */
export function nextStep({ status, piece, points }: Redemption): ExchangeStep | null {
  if (status === 'asking') return piece === 'none' ? 'takePiece' : points === 'none' ? 'spend' : 'reserve'
  if (status === 'redeemed') return piece === 'held' ? 'handPiece' : null
  if (status === 'reserved') return null
  if (points === 'spent') return 'returnPoints'
  return piece === 'held' ? 'returnPiece' : null
}

/** What the shop's stock or the ledger has said, or a step that was done. */
export type StepWord = 'done' | 'OUT_OF_STOCK' | 'POINTS_SHORT'

/** The redemption after a step. A refusal ends it, and what was taken goes back by the next steps. */
export function afterStep(redemption: Redemption, step: ExchangeStep, word: StepWord, now: EpochMs): Redemption {
  if (word !== 'done') return moved(redemption, 'refuse', { actor: ENGINE, now }, (one) => ({ ...one, why: word }))
  return AFTER[step](redemption, now)
}

const AFTER: Readonly<Record<ExchangeStep, (redemption: Redemption, now: EpochMs) => Redemption>> = {
  takePiece: (one) => ({ ...one, piece: 'held' }),
  spend: (one) => ({ ...one, points: 'spent' }),
  reserve: (one, now) =>
    moved(one, 'reserve', { actor: ENGINE, now }, (held) =>
      tell(held, { kind: 'rewardReserved', cause: 'reserved', until: held.until, ...WORDS.reserved(held) }, now),
    ),
  returnPoints: (one) => ({ ...one, points: 'back' }),
  returnPiece: (one) => ({ ...one, piece: 'back' }),
  handPiece: (one) => ({ ...one, piece: 'gone' }),
}

/** What the ledger is to get for a redemption. */
export function pointsDraftOf({ id, reward }: Redemption, kind: 'spend' | 'return'): PointsDraft {
  const amount = kind === 'spend' ? -reward.price : reward.price
  return { key: `${kind}:${id}`, kind, amount, cause: { kind: 'redemption', id }, note: reward.name }
}

export type RedemptionRefusal = TableRefusal | 'REWARD_LAPSED' | 'ALREADY_REDEEMED'

interface Hand {
  readonly actor: Actor
  readonly now: EpochMs
}

export function redemptionParts(
  { owner, reward }: Pick<Redemption, 'owner' | 'reward'>,
  actor: Actor,
): readonly RedemptionPart[] {
  if (actor.kind === 'engine') return ['engine']
  // A shopkeeper's own rewards are handed to them by nobody else; the entry in the ledger is the same.
  return [
    ...(owner.id === actor.id ? (['owner'] as const) : []),
    ...(reward.shop.id === actor.id ? (['shop'] as const) : []),
  ]
}

/** The shop's scan, good once. Refuses with ALREADY_REDEEMED and REWARD_LAPSED. */
export function redeem(redemption: Redemption, hand: Hand): Outcome<Redemption, RedemptionRefusal> {
  const { status, until } = redemption
  const shop = redemptionParts(redemption, hand.actor).includes('shop')
  if (shop && status === 'redeemed') return { ok: false, code: 'ALREADY_REDEEMED' }
  if (shop && (status === 'lapsed' || (status === 'reserved' && until <= hand.now)))
    return { ok: false, code: 'REWARD_LAPSED' }
  return make(redemption, 'redeem', hand, (one) =>
    tell(one, { kind: 'rewardRedeemed', cause: 'redeemed', until: null, ...WORDS.redeemed(one) }, hand.now),
  )
}

/** The owner thinks better of it: points and piece go back. */
export function cancelRedemption(redemption: Redemption, hand: Hand): Outcome<Redemption, RedemptionRefusal> {
  return make(redemption, 'cancel', hand)
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
    return moved(redemption, 'lapse', { actor: ENGINE, now }, (one) =>
      tell(one, { kind: 'rewardLapsed', cause: 'lapsed', until: null, ...WORDS.lapsed(one) }, now),
    )
  if (reminded || until - REMIND_MS > now) return redemption
  const told = { kind: 'rewardLapsing' as const, cause: 'lapsing', until, ...WORDS.lapsing(redemption) }
  return tell({ ...redemption, reminded: true }, told, now)
}

function make(
  redemption: Redemption,
  move: RedemptionMove,
  hand: Hand,
  change: (moved: Redemption) => Redemption = (one) => one,
): Outcome<Redemption, TableRefusal> {
  const parts = redemptionParts(redemption, hand.actor)
  const step = stepIn(REDEMPTION_LIFECYCLE, { status: redemption.status, move }, parts)
  if (!step.ok) return step
  const entry = { at: hand.now, by: actorId(hand.actor), move, note: '' }
  return done(change(stepped(redemption, { to: step.value.to, entry })))
}

/** A move of the engine's own, which the table always has where it is asked for. */
function moved(
  redemption: Redemption,
  move: RedemptionMove,
  hand: Hand,
  change: (one: Redemption) => Redemption,
): Redemption {
  const made = make(redemption, move, hand, change)
  return made.ok ? made.value : redemption
}

function tell(redemption: Redemption, notice: Omit<VolunteerNotice, 'to'>, now: EpochMs): Redemption {
  const by = { about: { kind: 'exchange' as const, id: redemption.id }, templateId: redemption.templateId, now }
  return oweVolunteers(redemption, [{ ...notice, to: redemption.owner }], by)
}

const WORDS = {
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
