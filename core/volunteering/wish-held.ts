import { type Held, isHeldBack } from '../content/photo'
import { done, refuse } from '../kit/outcome'
import type { EpochMs } from '../kit/time'
import { type Actor, actorId } from '../people/person'
import type { Wish, WishSaying } from './wish'
import { type WishHand, type WishMoved, wishParts } from './wish-lifecycle'

/** What the check says of words that are about to be said: whatever was said in their place before, and about it, is past. */
export function withVerdict(wish: Wish, { of, isHeld }: WishVerdict, now: EpochMs): Wish {
  if (!isHeld && wish.held.every((one) => one.of !== of)) return wish
  const others = wish.held.filter((one) => one.of !== of)
  const held: Held<WishSaying> = { of, at: now, state: 'held' }
  return { ...wish, held: isHeld ? [...others, held] : others }
}

export interface WishVerdict {
  readonly of: WishSaying
  readonly isHeld: boolean
}

/** A supervisor lets others read held words, or not, and may change their mind; never about a wish they have a part in. Refuses with NO_SUCH_MOVE where none are. */
export function judgeWish(
  wish: Wish,
  { of, show }: { readonly of: WishSaying; readonly show: boolean },
  { actor }: WishHand,
): WishMoved {
  if (!wishParts(wish, actor).includes('supervisor')) return refuse('NOT_YOURS')
  const found = wish.held.find((one) => one.of === of)
  if (!found) return refuse('NO_SUCH_MOVE')
  const state = show ? 'shown' : 'hidden'
  if (found.state === state) return done(wish)
  return done({ ...wish, held: wish.held.map((one) => (one === found ? { ...one, state } : one)) })
}

/** Held words are read by whoever wrote them and by those who look after wishes. */
export function readsSaying(wish: Wish, of: WishSaying, actor: Actor): boolean {
  if (!isHeldBack(wish.held, of) || wishParts(wish, actor).includes('supervisor')) return true
  return writerOf(wish, of) === actorId(actor)
}

function writerOf({ owner, claim, receipt, history }: Wish, of: WishSaying): string | undefined {
  if (of === 'text' || of === 'thanks') return owner.id
  if (of === 'receipt') return receipt?.byId
  return of === 'reason' ? history.filter(({ move }) => move === 'withdraw').at(-1)?.by : claim?.leader.id
}
