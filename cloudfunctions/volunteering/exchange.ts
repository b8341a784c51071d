import { volunteeringContract } from '../../core/contract/volunteering'
import type { RedemptionView, RewardView } from '../../core/contract/volunteering-answers'
import type { InputOf } from '../../core/contract/wire'
import { mayApprove } from '../../core/people/permissions'
import { actorOf, type Person } from '../../core/people/person'
import { askForReward, type Redemption } from '../../core/volunteering/redemption'
import { cancelRedemption as decideCancel, redeem as decideRedeem } from '../../core/volunteering/redemption-moves'
import type { Reward } from '../../core/volunteering/reward'
import { DEFAULT_RULES } from '../../core/volunteering/rules'
import { AppError } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import type { Context } from '../_shared/context'
import { actorHere, contactHere, madeBy, neighbourHere } from '../_shared/volunteering/caller-here'
import { carryOn, leased } from '../_shared/volunteering/exchange'
import { operation } from '../_shared/volunteering/operation'
import { orFail, orGone } from '../_shared/volunteering/or-fail'

const MOST_LINES = 50

/** The caller's own ledger and what they have exchanged. */
export const points = operation(volunteeringContract.points, async (_input, { caller, ledgers, redemptions }) => {
  const [entries, own] = await Promise.all([ledgers.last(caller.personId, MOST_LINES), redemptions.of(caller.personId)])
  return {
    balance: entries[0]?.balance ?? 0,
    entries: entries.map(({ no, kind, amount, balance, note, at }) => ({ no, kind, amount, balance, note, at })),
    redemptions: own.map(redemptionView),
  }
})

/** What partner shops give; closed ones only for those who look after them. */
export const rewards = operation(volunteeringContract.rewards, async ({ communityId }, context) => {
  const [shelf, actor] = await Promise.all([context.rewards.in(communityId), actorHere(communityId, context)])
  const keeps = mayApprove(actor)
  return shelf.filter(({ open }) => open || keeps).map((reward) => rewardView(reward, keeps))
})

/** Puts something on a shelf, or changes what is said of it. Fails with NOT_YOURS, GONE, and INVALID_INPUT for a shopkeeper nobody knows. */
export const saveReward = operation(volunteeringContract.saveReward, async (input, context) => {
  const me = await callerWho(mayApprove, context)
  const { rewardId, clientKey, shop, more, ...said } = input
  const keeper = await keeperOf(shop, me.communityId, context)
  const id = rewardId ?? madeBy(me.id, 'r', clientKey)
  const fields = { ...said, shop: contactHere(keeper) }
  const fresh = { id, communityId: me.communityId, version: 1, ...fields, free: more, holders: [] }
  if (rewardId === null && (await context.rewards.insert(fresh))) return rewardView(fresh, true)
  const found = orGone(await context.rewards.get(id))
  if (found.communityId !== me.communityId) throw new AppError('GONE')
  // A second tap of the same new shelf brings no second delivery.
  await context.rewards.tell(id, fields, rewardId === null ? 0 : more)
  return rewardView(orGone(await context.rewards.get(id)), true)
})

/** A piece for points, kept at the shop. A second tap answers the same. Fails with GONE, TELL_WHO, OUT_OF_STOCK and POINTS_SHORT. */
export const reserve = operation(volunteeringContract.reserve, async ({ rewardId, clientKey }, context) => {
  const reward = orGone(await context.rewards.get(rewardId))
  const me = await neighbourHere(reward.communityId, context)
  const { templates } = await context.communities.get(reward.communityId)
  const id = madeBy(me.id, 'x', clientKey)
  const about = { id, owner: contactHere(me), reward, templateId: templates.progress, code: context.secret() }
  const asked = askForReward({ ...about, keepMs: DEFAULT_RULES.keepRewardMs }, context.now)
  const redemption = (await context.redemptions.insert(asked))
    ? await carryOn(asked, null, context)
    : orGone(await context.redemptions.get(id))
  if (redemption.why !== null) throw new AppError(redemption.why)
  return redemptionView(redemption)
})

/** The owner gives it back, and gets the points back. Fails with GONE and MOVED_ON. */
export const cancelRedemption = operation(volunteeringContract.cancelRedemption, async ({ redemptionId }, context) => {
  const actor = actorOf({ id: context.caller.personId, roles: [] })
  const found = await context.redemptions.get(redemptionId)
  if (found?.owner.id !== context.caller.personId) throw new AppError('GONE')
  const after = await context.redemptions.change(redemptionId, (one) =>
    leased(orFail(decideCancel(one, { actor, now: context.now })), context),
  )
  return redemptionView(await carryOn(after, found, context))
})

/** The shop's scan. Fails with GONE for any other's, ALREADY_REDEEMED, REWARD_LAPSED and MOVED_ON. */
export const redeem = operation(volunteeringContract.redeem, async ({ code }, context) => {
  const actor = actorOf({ id: context.caller.personId, roles: [] })
  const found = await context.redemptions.byCode(code)
  if (!found || found.reward.shop.id !== context.caller.personId) throw new AppError('GONE')
  const after = await context.redemptions.change(found.id, (one) =>
    leased(orFail(decideRedeem(one, { actor, now: context.now })), context),
  )
  const { reward, owner } = await carryOn(after, found, context)
  return { name: reward.name, price: reward.price, ownerName: owner.name }
})

/** Whoever stands at the counter; a number that is nobody's, or a whole household's, names nobody. */
async function keeperOf(
  shop: InputOf<'volunteering', 'saveReward'>['shop'],
  communityId: string,
  { people }: Pick<Context, 'people'>,
): Promise<Person> {
  if ('id' in shop) {
    const keeper = await people.get(shop.id)
    if (keeper?.communityId === communityId) return keeper
  } else {
    const [keeper, ...more] = await people.byPhone(communityId, shop.phone)
    if (keeper && more.length === 0) return keeper
  }
  throw new AppError('INVALID_INPUT', 'no such shopkeeper', ['shop'])
}

function rewardView(reward: Reward, keeps: boolean): RewardView {
  const { id, name, about, shopName, price, free, open, shop } = reward
  const keeper = keeps ? { id: shop.id, name: shop.name } : null
  return { id, name, about, shopName, price, free: Math.max(0, free), open, keeper }
}

function redemptionView({ id, reward, status, why, until, code }: Redemption): RedemptionView {
  const { name, shopName, price } = reward
  return { id, name, shopName, price, status, why, until, code: status === 'reserved' ? code : '' }
}
