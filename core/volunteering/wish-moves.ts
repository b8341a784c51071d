import { done, refuse } from '../kit/outcome'
import { actorId, type Contact } from '../people/person'
import { claimersOf, MOST_IN_GROUP, type Wish, type WishClaim } from './wish'
import { type WishHand, type WishMoved, type WishRefusal, wishParts, wishStep } from './wish-lifecycle'
import { tellAbout, WISH_WORDS } from './wish-notices'

/** Somebody of the community has looked at it: from now on everybody sees its title. Twice is once. */
export function approve(wish: Wish, title: string, hand: WishHand): WishMoved {
  if (wish.approvedById === actorId(hand.actor)) return done(wish)
  if (wish.approvedById !== null) return refuse('NO_SUCH_MOVE')
  // Who lets it out has read it: their word is the last.
  const read = wish.held.map((one) => (one.of === 'text' ? { ...one, state: 'shown' as const } : one))
  return wishStep(wish, { move: 'approve', hand }, (one) => ({
    ...one,
    ...{ title, held: read, approvedById: actorId(hand.actor) },
  }))
}

/** Takes a wish on, alone or for a group. Refuses with NOT_OPEN_YET before it was looked at, ALREADY_TAKEN when somebody was quicker. */
export function claim(
  wish: Wish,
  { leader, groupName }: { readonly leader: Contact; readonly groupName: string },
  hand: WishHand,
): WishMoved {
  const parts = wishParts(wish, hand.actor)
  if (wish.status === 'claimed' && parts.includes('leader')) return done(wish)
  if (wish.status === 'claimed' && parts.includes('neighbour')) return refuse('ALREADY_TAKEN')
  if (parts.includes('neighbour') && wish.status === 'filed' && wish.approvedById === null)
    return refuse('NOT_OPEN_YET')
  const { now } = hand
  const fresh = { helpers: [], reminded: false, deliveredAt: null, note: '' }
  const taken: WishClaim = { ...fresh, leader, groupName, at: now, until: now + wish.rules.claimMs }
  return wishStep(wish, { move: 'claim', hand, note: groupName }, (one) =>
    tellAbout(
      { ...one, claim: taken },
      { kind: 'wishClaimed', cause: `claimed:${now}`, words: WISH_WORDS.claimed, to: [one.owner] },
      now,
    ),
  )
}

/** Comes along with a group. Refuses with ALREADY_TAKEN where one person does it alone, GROUP_FULL beyond its size. */
export function joinGroup(wish: Wish, helper: Contact, hand: WishHand): WishMoved {
  const { claim: taken } = wish
  if (taken?.helpers.some(({ id }) => id === helper.id)) return done(wish)
  const moved = wishStep(wish, { move: 'join', hand })
  if (!moved.ok || !taken) return moved
  const failure = failureOfJoining(taken)
  if (failure) return refuse(failure)
  return done({ ...moved.value, claim: { ...taken, helpers: [...taken.helpers, helper] } })
}

function failureOfJoining({ groupName, helpers, deliveredAt }: WishClaim): WishRefusal | null {
  if (groupName === '' || deliveredAt !== null) return 'ALREADY_TAKEN'
  return helpers.length + 1 >= MOST_IN_GROUP ? 'GROUP_FULL' : null
}

export function leaveGroup(wish: Wish, hand: WishHand): WishMoved {
  return wishStep(wish, { move: 'leaveGroup', hand }, (one) => {
    const helpers = one.claim?.helpers.filter(({ id }) => id !== actorId(hand.actor)) ?? []
    return one.claim ? { ...one, claim: { ...one.claim, helpers } } : one
  })
}

/** The claim is given up, or its time is over: the wish is open to everybody again, and who had it hears so. */
export function release(wish: Wish, reason: string, hand: WishHand): WishMoved {
  // What is done already waits for the other side, not for new claimers.
  if (hand.actor.kind === 'engine' && wish.claim?.deliveredAt !== null) return refuse('NO_SUCH_MOVE')
  const toTell = [wish.owner, ...claimersOf(wish)].filter(({ id }) => id !== actorId(hand.actor))
  return wishStep(wish, { move: 'release', hand, note: reason }, (one) =>
    tellAbout(
      // What they wrote goes with them.
      { ...one, claim: null, held: one.held.filter(({ of }) => of !== 'groupName' && of !== 'note') },
      { kind: 'wishReleased', cause: `released:${hand.now}`, words: WISH_WORDS.released, to: toTell },
      hand.now,
    ),
  )
}

/** The claimers say that it is done. */
export function deliver(wish: Wish, note: string, hand: WishHand): WishMoved {
  if (wish.claim?.deliveredAt != null && wishParts(wish, hand.actor).includes('leader')) return done(wish)
  return wishStep(wish, { move: 'deliver', hand, note }, (one) => {
    const claimed = one.claim ? { ...one.claim, deliveredAt: hand.now, note } : null
    const told = { kind: 'wishDelivered' as const, cause: `delivered:${hand.now}`, words: WISH_WORDS.delivered }
    return tellAbout({ ...one, claim: claimed }, { ...told, to: [one.owner, one.coordinator] }, hand.now)
  })
}

/** The receipt: by whoever wished, or by a community worker who is neither they nor one of the claimers. */
export function receive(wish: Wish, note: string, hand: WishHand): WishMoved {
  const as = wishParts(wish, hand.actor).includes('owner') ? ('owner' as const) : ('supervisor' as const)
  return wishStep(wish, { move: 'receive', hand, note }, (one) => {
    const receipt = { byId: actorId(hand.actor), as, at: hand.now, note }
    const told = { kind: 'wishFulfilled' as const, cause: 'fulfilled', words: WISH_WORDS.fulfilled }
    return tellAbout({ ...one, receipt }, { ...told, to: claimersOf(one) }, hand.now)
  })
}

/** The last word is the wisher's. */
export function thank(wish: Wish, words: string, hand: WishHand): WishMoved {
  return wishStep(wish, { move: 'thank', hand }, (one) => {
    const told = { kind: 'wishThanked' as const, cause: 'thanked', words: WISH_WORDS.thanked }
    return tellAbout({ ...one, thanks: words }, { ...told, to: claimersOf(one) }, hand.now)
  })
}

/** Nobody is to go on with it; who had taken it on hears so. */
export function withdraw(wish: Wish, reason: string, hand: WishHand): WishMoved {
  const toTell = [wish.owner, ...claimersOf(wish)].filter(({ id }) => id !== actorId(hand.actor))
  return wishStep(wish, { move: 'withdraw', hand, note: reason }, (one) =>
    tellAbout(
      { ...one, reason },
      { kind: 'wishOver', cause: 'withdrawn', words: WISH_WORDS.withdrawn, to: toTell },
      hand.now,
    ),
  )
}
