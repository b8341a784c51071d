import type { EpochMs } from '../kit/time'
import { HAND_OVER_MS } from '../message/hand-over'
import { ENGINE } from '../people/person'
import { claimersOf, expiresAt, remindBefore, type Wish } from './wish'
import { type WishMoved, wishStep } from './wish-lifecycle'
import { release } from './wish-moves'
import { tellAbout, WISH_WORDS } from './wish-notices'

/** When somebody must look at a wish again; null when nothing is owed. Derived; stored only to be queried. */
export function wishWakeAt(wish: Wish): EpochMs | null {
  const { status, claim, owed, rules } = wish
  const all = owed.map(({ at }) => at + HAND_OVER_MS)
  if (status === 'filed') all.push(expiresAt(wish))
  if (status === 'claimed' && claim && claim.deliveredAt === null)
    all.push(claim.reminded ? claim.until : claim.until - remindBefore(rules))
  return all.length === 0 ? null : Math.min(...all)
}

/** Everything the clock owes a wish: the claimers' reminder, the release of a claim that came to nothing, the end of a wish nobody took. */
export function keepWish(wish: Wish, now: EpochMs): Wish {
  const hand = { actor: ENGINE, now }
  const { status, claim, rules } = wish
  if (status === 'filed' && expiresAt(wish) <= now) {
    return orSame(
      wish,
      wishStep(wish, { move: 'expire', hand }, (one) =>
        tellAbout(one, { kind: 'wishOver', cause: 'expired', words: WISH_WORDS.expired, to: [one.owner] }, now),
      ),
    )
  }
  if (status !== 'claimed' || !claim || claim.deliveredAt !== null) return wish
  // A wish that was late already when the claim ended is over at the next look.
  if (claim.until <= now) return orSame(wish, release(wish, '认领到期', hand))
  if (claim.reminded || claim.until - remindBefore(rules) > now) return wish
  const told = { kind: 'wishClaimEnding' as const, cause: `ending:${claim.at}`, words: WISH_WORDS.ending }
  return tellAbout({ ...wish, claim: { ...claim, reminded: true } }, { ...told, to: claimersOf(wish) }, now)
}

function orSame(wish: Wish, moved: WishMoved): Wish {
  return moved.ok ? moved.value : wish
}
