import { volunteeringContract } from '../../core/contract/volunteering'
import { mayApprove, mayOrganise } from '../../core/people/permissions'
import { actorOf } from '../../core/people/person'
import type { Activity, ActivityDraft } from '../../core/volunteering/activity'
import {
  callOff as decideOff,
  publish as decidePublish,
  newActivity,
  saveDraft,
} from '../../core/volunteering/activity-moves'
import { type ActivityView, activityViewFor, signUpViewFor } from '../../core/volunteering/activity-view'
import { DEFAULT_RULES } from '../../core/volunteering/rules'
import { callerWho } from '../_shared/caller-who'
import { checkWords } from '../_shared/content/check-words'
import { fitToSay } from '../_shared/content/fit-to-say'
import { actorHere, contactHere, madeBy } from '../_shared/volunteering/caller-here'
import type { VolunteeringContext } from '../_shared/volunteering/context'
import { operation } from '../_shared/volunteering/operation'
import { orFail, orGone } from '../_shared/volunteering/or-fail'
import { settleActivity } from '../_shared/volunteering/settle-activity'

/** What is published and not over, soonest first; two round trips however many there are. */
export const feed = operation(volunteeringContract.feed, async ({ communityId }, context) =>
  viewsOf(await context.activities.publishedIn(communityId, context.now), context),
)

/** One activity and the caller's part in it. Fails with GONE. */
export const activity = operation(volunteeringContract.activity, async ({ activityId }, context) => {
  const { activities, sheets, signUps, caller } = context
  const [found, laidOut, own] = await Promise.all([
    activities.get(activityId),
    sheets.of([activityId]),
    signUps.ofPersonAt(caller.personId, activityId),
  ])
  const actor = await actorHere(orGone(found).communityId, context)
  const view = orGone(activityViewFor(orGone(found), laidOut, actor))
  const sheetOf = (slotId: string) => laidOut.find((sheet) => sheet.slotId === slotId) ?? null
  return { activity: view, own: own.map((one) => signUpViewFor(one, sheetOf(one.activity.slotId), actor)) }
})

/** What the caller organises and, for a supervisor, others' drafts. Fails with NOT_YOURS. */
export const organised = operation(volunteeringContract.organised, async (_input, context) => {
  const me = await callerWho(mayOrganise, context)
  const drafts = mayApprove(actorOf(me))
  return viewsOf(await context.activities.organisedBy(me.id, { communityId: me.communityId, drafts }), context)
})

/** Writes a draft. Fails with NOT_YOURS, GONE, MOVED_ON and BAD_SLOTS. */
export const saveActivity = operation(volunteeringContract.saveActivity, async (input, context) => {
  const verdict = checkWords(wordsOf(input.draft), context)
  const me = await callerWho(mayOrganise, context)
  const { now, activities } = context
  const held = (await verdict) === 'held'
  const hand = { actor: actorOf(me), now }
  const id = input.activityId ?? madeBy(me.id, 'a', input.clientKey)
  if (input.activityId === null) {
    const about = { id, communityId: me.communityId, organiser: contactHere(me), rules: DEFAULT_RULES }
    const fresh = newActivity({ ...about, codeSecret: context.secret() }, now)
    const written = { ...orFail(saveDraft(fresh, input.draft, hand)), held }
    if (await activities.insert(written)) return viewOf(written, context)
  }
  const saved = await activities.change(id, (one) => {
    seenBy(one, hand.actor)
    return { ...orFail(saveDraft(one, input.draft, hand)), held }
  })
  return viewOf(saved, context)
})

function wordsOf({ title, about, series, place, skills }: ActivityDraft): string {
  return [title, about, series, place, ...skills].join('\n')
}

/** Lets somebody else's draft out and lays out its sheets. Fails with GONE, NOT_YOURS, MOVED_ON and BAD_SLOTS. */
export const publish = operation(volunteeringContract.publish, async ({ activityId }, context) =>
  moved(activityId, (one, hand) => orFail(decidePublish(one, hand)), context),
)

/** Calls an activity off and tells everybody who signed up. Fails with GONE, NOT_YOURS, MOVED_ON, ACTIVITY_OVER and WORDS_UNFIT. */
export const callOff = operation(volunteeringContract.callOff, async ({ activityId, reason }, context) => {
  await fitToSay(reason, context)
  return moved(activityId, (one, hand) => orFail(decideOff(one, reason, hand)), context)
})

type Hand = Parameters<typeof decidePublish>[1]

async function moved(
  id: string,
  decide: (one: Activity, hand: Hand) => Activity,
  context: VolunteeringContext,
): Promise<ActivityView> {
  const { communityId } = orGone(await context.activities.get(id))
  const actor = await actorHere(communityId, context)
  const after = await context.activities.change(id, (one) => {
    seenBy(one, actor)
    return decide(one, { actor, now: context.now })
  })
  return viewOf(await settleActivity(after, context), context)
}

/** A draft of others is not there for whoever has no say in it. */
function seenBy(activity: Activity, actor: Hand['actor']): void {
  orGone(activityViewFor(activity, [], actor))
}

async function viewOf(one: Activity, context: VolunteeringContext): Promise<ActivityView> {
  const actor = await actorHere(one.communityId, context)
  return orGone(activityViewFor(one, one.publishedAt === null ? [] : await context.sheets.of([one.id]), actor))
}

async function viewsOf(found: readonly Activity[], context: VolunteeringContext): Promise<readonly ActivityView[]> {
  const [first] = found
  if (!first) return []
  const [laidOut, actor] = await Promise.all([
    context.sheets.of(found.map(({ id }) => id)),
    actorHere(first.communityId, context),
  ])
  return found.flatMap((one) => {
    const own = laidOut.filter(({ activityId }) => activityId === one.id)
    return activityViewFor(one, own, actor) ?? []
  })
}
