import { begin, type Drill, drillReport, pageKey, pages, sweep } from '../../../core/duty/drill'
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
  const { buildings, templates } = await communities.get(plan.communityId)
  const [middle] = buildings
  const found = middle ? await presences.everybody({ communityId: plan.communityId, to: middle }) : []
  const members = found.filter((candidate) => !candidate.busy).map(({ presence }) => presence.member)
  const drill = orThrow(begin(plan, members, now))
  if (!(await drills.insert(drill))) return (await drills.get(plan.id)) ?? drill
  await tell(pages(drill, members, templates.offer), drill.communityId, context)
  return drill
}

/** Adds a drill up when its time is over and tells the coordinator once; a drill that still runs stays as it is. */
export async function sweepDrill(drill: Drill, context: Context): Promise<Drill> {
  const { drills, outbox, communities, now } = context
  if (sweep(drill, new Map(), now) === drill) return drill
  const carried = await outbox.carriedBy(drill.parts.map((part) => pageKey(drill.id, part.memberId)))
  const byMember = new Map(
    drill.parts.flatMap(({ memberId }) => entry(memberId, carried.get(pageKey(drill.id, memberId)))),
  )
  const swept = await drills.change(drill.id, (before) => sweep(before, byMember, now))
  const { coordinator, templates } = await communities.get(drill.communityId)
  await tell([drillReport(swept, coordinator, templates.progress)], drill.communityId, context)
  return swept
}

function entry(memberId: string, channel: ChannelName | undefined): readonly (readonly [string, ChannelName])[] {
  return channel ? [[memberId, channel]] : []
}
