import type { Held } from '../content/photo'
import type { EpochMs } from '../kit/time'
import type { Actor, Address } from '../people/person'
import type { WishMove, WishSaying } from './wish'
import { claimersOf, type Wish, type WishStatus } from './wish'
import { readsSaying } from './wish-held'
import { type WishPart, wishMovesOpenTo, wishParts } from './wish-lifecycle'

/** A wish as one viewer sees it. What they may not know is empty, not hidden by the screen. */
export interface WishView {
  readonly id: string
  readonly title: string
  readonly zoneId: string | null
  readonly status: WishStatus
  readonly approved: boolean
  readonly filedAt: EpochMs
  readonly part: WishPart
  readonly moves: readonly WishMove[]
  /** The wisher's own words and whereabouts: for themselves, whoever has taken it on, and whoever looks after wishes. */
  readonly detail: string
  readonly ownerName: string
  readonly ownerPhone: string
  readonly address: Address | null
  readonly claim: WishClaimView | null
  readonly receipt: { readonly as: 'owner' | 'supervisor'; readonly at: EpochMs; readonly note: string } | null
  readonly thanks: string
  readonly reason: string
  /** Words that did not pass the check; `kept` from this viewer. */
  readonly held: readonly (Pick<Held<WishSaying>, 'of' | 'state'> & { readonly kept: boolean })[]
}

export interface WishClaimView {
  readonly groupName: string
  /** Of the group; for others only how many they are. */
  readonly names: readonly string[]
  readonly people: number
  readonly until: EpochMs
  readonly deliveredAt: EpochMs | null
  readonly note: string
}

const KNOWS_ALL: ReadonlySet<WishPart> = new Set(['owner', 'leader', 'helper', 'supervisor'])

/** Once it is over, whoever helped needs door and telephone no more. */
const NEEDS_DOOR: ReadonlySet<WishStatus> = new Set(['filed', 'claimed'])

/** What this viewer sees; null when for them there is no such wish: a neighbour, of one that nobody has looked at, and of one that came to nothing. */
export function wishViewFor(wish: Wish, actor: Actor): WishView | null {
  const parts = wishParts(wish, actor)
  const part = parts.find((one) => KNOWS_ALL.has(one)) ?? parts[0] ?? 'neighbour'
  const knows = KNOWS_ALL.has(part)
  const isPublic = wish.approvedById !== null && wish.status !== 'withdrawn' && wish.status !== 'expired'
  if (!knows && !isPublic) return null
  const { id, title, zoneId, status, filedAt, approvedById } = wish
  return {
    ...{ id, title, zoneId, status, filedAt, part, approved: approvedById !== null },
    moves: wishMovesOpenTo(wish, actor),
    ...innerWords(wish, knows, actor),
    ...whereabouts(wish, part),
    claim: claimView(wish, knows, actor),
    held: knows ? wish.held.map(({ of, state }) => ({ of, state, kept: !readsSaying(wish, of, actor) })) : [],
  }
}

function innerWords(wish: Wish, knows: boolean, actor: Actor) {
  if (!knows) return { detail: '', receipt: null, thanks: '', reason: '' }
  const { detail, receipt, thanks, reason } = wish
  const read = (of: WishSaying, words: string) => (readsSaying(wish, of, actor) ? words : '')
  return {
    detail: read('text', detail),
    receipt: receipt && { as: receipt.as, at: receipt.at, note: read('receipt', receipt.note) },
    ...{ thanks: read('thanks', thanks), reason: read('reason', reason) },
  }
}

function whereabouts({ owner, address, status }: Wish, part: WishPart) {
  const own = part === 'owner' || part === 'supervisor'
  const onIt = (part === 'leader' || part === 'helper') && NEEDS_DOOR.has(status)
  if (!own && !onIt) return { ownerName: '', ownerPhone: '', address: null }
  return { ownerName: owner.name, ownerPhone: owner.phone, address }
}

function claimView(wish: Wish, knows: boolean, actor: Actor): WishClaimView | null {
  const { claim } = wish
  if (!claim) return null
  const people = claimersOf(wish)
  const { until, deliveredAt } = claim
  const groupName = readsSaying(wish, 'groupName', actor) ? claim.groupName : ''
  const note = knows && readsSaying(wish, 'note', actor) ? claim.note : ''
  const names = knows ? people.map(({ name }) => name) : []
  return { groupName, names, people: people.length, until, deliveredAt, note }
}
