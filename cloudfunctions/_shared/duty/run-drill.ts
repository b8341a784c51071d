import { begin, type Drill, drillReport, isOver, pageKey, pages, sweep } from '../../../core/duty/drill'
import type { ChannelName } from '../../../core/message/channel'
import { orThrow } from '../app-error'
import { tell } from '../channels/tell'
import type { Context } from '../context'

/**
 * Pages everybody on duty who is not on a case: whoever is helping somebody is left in peace. The same id is the same drill, paged once
 * for each. Fails with MEMBER_UNAVAILABLE when nobody can be paged.
 */
export async function startDrill(
  plan: Pick<Drill, 'id' | 'communityId' | 'startedBy'>,
  context: Context,
): Promise<Drill> {
  const { communities, presences, drills, now } = context
  const { buildings } = await communities.get(plan.communityId)
  const [middle] = buildings
  const found = middle ? await presences.everybody({ communityId: plan.communityId, to: middle }) : []
  const members = found.filter((candidate) => !candidate.busy).map(({ presence }) => presence.member)
  const drill = orThrow(begin(plan, members, now))
  const there = (await drills.insert(drill)) ? drill : ((await drills.get(plan.id)) ?? drill)
  await pageAll(there, context)
  return there
}

/**
 * Pages whoever takes part and has not answered: once each, however often it is asked, so that a drill whose starter died is paged by whoever comes
 * next. Nobody is paged when it is over.
 */
export async function pageAll(drill: Drill, context: Context): Promise<void> {
  const { communities, people, now } = context
  const silent = drill.parts.filter(({ answeredAt }) => answeredAt === null)
  if (isOver(drill, now) || silent.length === 0) return
  const [{ templates }, staff] = await Promise.all([
    communities.get(drill.communityId),
    people.withRoles(drill.communityId),
  ])
  const members = staff.filter(({ id }) => silent.some(({ memberId }) => memberId === id))
  await tell(pages(drill, members, templates.offer), drill.communityId, context)
}

/** Adds a drill up when its time is over and tells the coordinator once; a drill that still runs stays as it is. */
export async function sweepDrill(drill: Drill, context: Context): Promise<Drill> {
  const { drills, outbox, communities, now } = context
  if (sweep(drill, new Map(), now) === drill) return drill
  const carried = await outbox.carriedBy(drill.parts.map((part) => pageKey(drill.id, part.memberId)))
  const byMember = new Map(
    drill.parts.flatMap(({ memberId }) => entry(memberId, carried.get(pageKey(drill.id, memberId)))),
  )
  const { coordinator, templates } = await communities.get(drill.communityId)
  // Before the mark: a run that dies in between reports once more, and the key keeps it to one.
  const report = drillReport(sweep(drill, byMember, now), coordinator, templates.progress)
  await tell([report], drill.communityId, context)
  return drills.change(drill.id, (before) => sweep(before, byMember, now))
}

function entry(memberId: string, channel: ChannelName | undefined): readonly (readonly [string, ChannelName])[] {
  return channel ? [[memberId, channel]] : []
}
