import { type LifecycleTable, stepIn, stepped, type TableRefusal } from '../kit/lifecycle-table'
import { done, type Outcome } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { mayApprove } from '../people/permissions'
import { type Actor, actorId } from '../people/person'
import { WISH_MOVES, type Wish, type WishMove, type WishStatus } from './wish'

/** Nobody grants their own wish, and nobody signs for their own work: owner and claimer are that and nothing else. */
export type WishPart = 'owner' | 'leader' | 'helper' | 'supervisor' | 'neighbour' | 'engine'

const RECEIVE = { to: 'fulfilled', by: ['owner', 'supervisor'] } as const

export const WISH_LIFECYCLE: LifecycleTable<WishStatus, WishMove, WishPart> = {
  filed: {
    approve: { to: 'filed', by: ['supervisor'] },
    claim: { to: 'claimed', by: ['neighbour', 'supervisor'] },
    withdraw: { to: 'withdrawn', by: ['owner', 'supervisor'] },
    expire: { to: 'expired', by: ['engine'] },
  },
  claimed: {
    join: { to: 'claimed', by: ['neighbour', 'supervisor'] },
    leaveGroup: { to: 'claimed', by: ['helper'] },
    release: { to: 'filed', by: ['leader', 'supervisor', 'engine'] },
    deliver: { to: 'claimed', by: ['leader'] },
    receive: RECEIVE,
    withdraw: { to: 'withdrawn', by: ['owner', 'supervisor'] },
  },
  fulfilled: { thank: { to: 'thanked', by: ['owner'] } },
  thanked: {},
  withdrawn: {},
  expired: {},
}

export type WishRefusal = TableRefusal | 'NOT_OPEN_YET' | 'GROUP_FULL' | 'ALREADY_TAKEN'

export type WishMoved = Outcome<Wish, WishRefusal>

export interface WishHand {
  readonly actor: Actor
  readonly now: EpochMs
}

export function wishParts({ owner, claim }: Pick<Wish, 'owner' | 'claim'>, actor: Actor): readonly WishPart[] {
  if (actor.kind === 'engine') return ['engine']
  if (owner.id === actor.id) return ['owner']
  if (claim?.leader.id === actor.id) return ['leader']
  if (claim?.helpers.some(({ id }) => id === actor.id)) return ['helper']
  return mayApprove(actor) ? ['supervisor', 'neighbour'] : ['neighbour']
}

export function wishMovesOpenTo(wish: Wish, actor: Actor): readonly WishMove[] {
  const parts = wishParts(wish, actor)
  return WISH_MOVES.filter(
    (move) => stepIn(WISH_LIFECYCLE, { status: wish.status, move }, parts).ok && !isClosedOff(wish, move),
  )
}

/** What the table grants and the wish itself refuses. */
function isClosedOff({ approvedById, claim }: Wish, move: WishMove): boolean {
  if (move === 'claim') return approvedById === null
  if (move === 'approve') return approvedById !== null
  if (move === 'join') return claim === null || claim.groupName === '' || claim.deliveredAt !== null
  return move === 'deliver' && claim?.deliveredAt !== null
}

/** Takes one step of the table and writes it into the history. */
export function wishStep(
  wish: Wish,
  { move, hand, note = '' }: { readonly move: WishMove; readonly hand: WishHand; readonly note?: string },
  change: (moved: Wish) => Wish = (moved) => moved,
): WishMoved {
  const step = stepIn(WISH_LIFECYCLE, { status: wish.status, move }, wishParts(wish, hand.actor))
  if (!step.ok) return step
  const entry = { at: hand.now, by: actorId(hand.actor), move, note }
  return done(change(stepped(wish, { to: step.value.to, entry })))
}
