import { begin, type Drill, isOver, pageKey, pages, sweep } from '../../../core/duty/drill'
import { drillReport } from '../../../core/duty/drill-report'
import type { Way } from '../../../core/message/way'
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
  const { presences, drills, now } = context
  const found = await presences.onDutyIn(plan.communityId)
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
  const { drills, communities, now } = context
  if (sweep(drill, new Map(), now) === drill) return drill
  const ways = await waysOfPages(drill, context)
  const { coordinator, templates } = await communities.get(drill.communityId)
  // Before the mark: a run that dies in between reports once more, and the key keeps it to one.
  const report = drillReport(sweep(drill, ways, now), coordinator, templates.progress)
  await tell([report], drill.communityId, context)
  return drills.change(drill.id, (before) => sweep(before, ways, now))
}

/** How far each page of a drill got, by member; a page that nobody has written yet is missing. */
export async function waysOfPages(
  { id, parts }: Pick<Drill, 'id' | 'parts'>,
  { outbox }: Context,
): Promise<ReadonlyMap<string, Way>> {
  const ways = await outbox.waysOf(parts.map(({ memberId }) => pageKey(id, memberId)))
  return new Map(
    parts.flatMap(({ memberId }) => {
      const way = ways.get(pageKey(id, memberId))
      return way ? [[memberId, way] as const] : []
    }),
  )
}
