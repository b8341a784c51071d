import { volunteeringContract } from '../../core/contract/volunteering'
import { buildingOf } from '../../core/people/community'
import { DEFAULT_RULES } from '../../core/volunteering/rules'
import { fileWish as file, type Wish, type WishSaying } from '../../core/volunteering/wish'
import { judgeWish as judge, withVerdict } from '../../core/volunteering/wish-held'
import type { WishHand } from '../../core/volunteering/wish-lifecycle'
import {
  approve,
  claim,
  deliver,
  joinGroup,
  leaveGroup,
  receive,
  release,
  thank,
  withdraw,
} from '../../core/volunteering/wish-moves'
import { tellAbout, WISH_WORDS } from '../../core/volunteering/wish-notices'
import { type WishView, wishViewFor } from '../../core/volunteering/wish-view'
import { AppError } from '../_shared/app-error'
import { checkWords } from '../_shared/content/check-words'
import { quietly, stillOwed } from '../_shared/outbox/still-owed'
import { actorHere, contactHere, madeBy, neighbourHere } from '../_shared/volunteering/caller-here'
import type { VolunteeringContext } from '../_shared/volunteering/context'
import { operation } from '../_shared/volunteering/operation'
import { orFail, orGone } from '../_shared/volunteering/or-fail'

/** A community's wishes as the caller sees them, with their own that came to nothing. */
export const wishes = operation(volunteeringContract.wishes, async ({ communityId }, context) => {
  const [standing, own, actor] = await Promise.all([
    context.wishes.standingIn(communityId),
    context.wishes.ofOwner(context.caller.personId),
    actorHere(communityId, context),
  ])
  const others = standing.filter(({ owner }) => owner.id !== context.caller.personId)
  const here = own.filter((one) => one.communityId === communityId)
  return [...here, ...others].flatMap((one) => wishViewFor(one, actor) ?? [])
})

/** Fails with GONE. */
export const wish = operation(volunteeringContract.wish, async ({ wishId }, context) =>
  viewOf(orGone(await context.wishes.get(wishId)), context),
)

/** Files a wish; nobody but the coordinators sees it before they have. A second tap files the same. Fails with TELL_WHO, TOO_MANY_WISHES, and INVALID_INPUT for an unknown building. */
export const fileWish = operation(volunteeringContract.fileWish, async (input, context) => {
  const { communityId, clientKey, title, detail, address } = input
  const verdict = checkWords(`${title}\n${detail}`, context)
  const me = await neighbourHere(communityId, context)
  const community = await context.communities.get(communityId)
  const building = address ? buildingOf(community, address.buildingId) : undefined
  if (address && !building) throw new AppError('INVALID_INPUT', 'no such building', ['address.buildingId'])
  const id = madeBy(me.id, 'w', clientKey)
  const own = await context.wishes.ofOwner(me.id)
  const known = own.find((one) => one.id === id)
  if (known) return viewOf(known, context)
  const open = own.filter(({ status }) => status === 'filed' || status === 'claimed')
  if (open.length >= DEFAULT_RULES.mostWishes) throw new AppError('TOO_MANY_WISHES')
  const { coordinator, templates } = community
  const about = { id, communityId, title, detail, address, zoneId: building?.zoneId ?? null, coordinator }
  const fresh = file(
    { ...about, owner: contactHere(me), templateId: templates.progress, rules: DEFAULT_RULES },
    context.now,
  )
  // Whoever looks at it reads that the check did not pass it.
  const filed = withVerdict(fresh, { of: 'text', isHeld: (await verdict) === 'held' }, context.now)
  const told = { kind: 'wishFiled' as const, cause: 'filed', words: WISH_WORDS.filed }
  const owing = tellAbout(filed, { ...told, to: [coordinator] }, context.now)
  if (!(await context.wishes.insert(owing))) return viewOf(orGone(await context.wishes.get(id)), context)
  return viewOf(await settled(owing, null, context), context)
})

/** Fails with GONE, NOT_YOURS and MOVED_ON, as all moves of a wish. */
export const approveWish = operation(volunteeringContract.approveWish, ({ wishId, title }, context) =>
  changed(wishId, { decide: (one, hand) => orFail(approve(one, title, hand)) }, context),
)

/** Also fails with TELL_WHO, NOT_OPEN_YET and ALREADY_TAKEN. */
export const claimWish = operation(volunteeringContract.claimWish, async ({ wishId, groupName }, context) => {
  const { communityId } = orGone(await context.wishes.get(wishId))
  const leader = contactHere(await neighbourHere(communityId, context))
  const said = { of: 'groupName', words: groupName } as const
  return changed(wishId, { said, decide: (one, hand) => orFail(claim(one, { leader, groupName }, hand)) }, context)
})

/** Also fails with TELL_WHO, ALREADY_TAKEN and GROUP_FULL. */
export const joinWish = operation(volunteeringContract.joinWish, async ({ wishId }, context) => {
  const { communityId } = orGone(await context.wishes.get(wishId))
  const helper = contactHere(await neighbourHere(communityId, context))
  return changed(wishId, { decide: (one, hand) => orFail(joinGroup(one, helper, hand)) }, context)
})

export const leaveWish = operation(volunteeringContract.leaveWish, ({ wishId }, context) =>
  changed(wishId, { decide: (one, hand) => orFail(leaveGroup(one, hand)) }, context),
)

export const releaseWish = operation(volunteeringContract.releaseWish, ({ wishId, reason }, context) =>
  changed(wishId, { decide: (one, hand) => orFail(release(one, reason, hand)) }, context),
)

export const deliverWish = operation(volunteeringContract.deliverWish, ({ wishId, note }, context) =>
  changed(
    wishId,
    { said: { of: 'note', words: note }, decide: (one, hand) => orFail(deliver(one, note, hand)) },
    context,
  ),
)

export const receiveWish = operation(volunteeringContract.receiveWish, ({ wishId, note }, context) =>
  changed(
    wishId,
    { said: { of: 'receipt', words: note }, decide: (one, hand) => orFail(receive(one, note, hand)) },
    context,
  ),
)

export const thankWish = operation(volunteeringContract.thankWish, ({ wishId, words }, context) =>
  changed(wishId, { said: { of: 'thanks', words }, decide: (one, hand) => orFail(thank(one, words, hand)) }, context),
)

export const withdrawWish = operation(volunteeringContract.withdrawWish, ({ wishId, reason }, context) =>
  changed(
    wishId,
    { said: { of: 'reason', words: reason }, decide: (one, hand) => orFail(withdraw(one, reason, hand)) },
    context,
  ),
)

/** Lets others read held words, or not. Fails with GONE, NOT_YOURS and MOVED_ON. */
export const judgeWish = operation(volunteeringContract.judgeWish, ({ wishId, ...word }, context) =>
  changed(wishId, { decide: (one, hand) => orFail(judge(one, word, hand)) }, context),
)

/** A move of a wish, and the words that come with it where there are any. */
interface Move {
  readonly said?: { readonly of: WishSaying; readonly words: string }
  readonly decide: (wish: Wish, hand: WishHand) => Wish
}

async function changed(id: string, { said, decide }: Move, context: VolunteeringContext): Promise<WishView> {
  const verdict = said && checkWords(said.words, context)
  const { communityId } = orGone(await context.wishes.get(id))
  const actor = await actorHere(communityId, context)
  // Asked for before anything is written: a message that goes out with the move must not carry what is held back.
  const isHeld = (await verdict) === 'held'
  let before: Wish | null = null
  const after = await context.wishes.change(id, (one) => {
    orGone(wishViewFor(one, actor))
    before = one
    const judged = said ? withVerdict(one, { of: said.of, isHeld }, context.now) : one
    const decided = decide(judged, { actor, now: context.now })
    // A second tap says nothing new.
    return decided === judged ? one : decided
  })
  return viewOf(await settled(after, before, context), context)
}

async function settled(saved: Wish, before: Wish | null, context: VolunteeringContext): Promise<Wish> {
  const owed = await stillOwed(saved, before, context)
  return owed === saved.owed ? saved : quietly(saved, () => context.wishes.save(saved, { ...saved, owed }), context)
}

async function viewOf(one: Wish, context: VolunteeringContext): Promise<WishView> {
  return orGone(wishViewFor(one, await actorHere(one.communityId, context)))
}
