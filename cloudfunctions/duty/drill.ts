import { createHash } from 'node:crypto'
import { type DrillAnswer, reachContract } from '../../core/contract/reach'
import { answer, answeredIn, type Drill, isOver, pageKey } from '../../core/duty/drill'
import { outcomesOf } from '../../core/duty/drill-report'
import { mayCoordinate, mayOversee } from '../../core/people/permissions'
import { actorOf } from '../../core/people/person'
import { orThrow } from '../_shared/app-error'
import { callerWho } from '../_shared/caller-who'
import type { Context } from '../_shared/context'
import { pageAll, startDrill as start, sweepDrill, waysOfPages } from '../_shared/duty/run-drill'
import { operation } from '../_shared/operation'

/** Pages everybody on duty. While one runs, it is the answer: nobody is paged twice at once. Fails with NOT_YOURS, MEMBER_UNAVAILABLE when nobody is on duty. */
export const startDrill = operation(reachContract.startDrill, async ({ communityId, clientKey }, context) => {
  const me = await callerWho(mayCoordinate, context, communityId)
  const running = await context.drills.latest(communityId)
  const id = drillIdOf(communityId, me.id, clientKey)
  if (running && (running.id === id || !isOver(running, context.now))) {
    await pageAll(running, context)
    return reportAbout(running, context)
  }
  return reportAbout(await start({ id, communityId, startedBy: me.id }, context), context)
})

/** "收到". Fails with NOT_FOUND for somebody who was not paged, TOO_LATE when it is over. */
export const answerDrill = operation(reachContract.answerDrill, async ({ drillId }, context) => {
  const { drills, outbox, caller, now } = context
  const drill = await drills.change(drillId, (before) => orThrow(answer(before, caller.personId, now)))
  // The page has been seen: it climbs no further.
  await outbox.acknowledge(pageKey(drillId, caller.personId), now)
  return { answeredAt: drill.parts.find((part) => part.memberId === caller.personId)?.answeredAt ?? now }
})

/** The newest drill, added up by whoever looks first after its time. */
export const drill = operation(reachContract.drill, async ({ communityId }, context) => {
  const me = await context.me()
  const latest = await context.drills.latest(communityId)
  if (!me || me.communityId !== communityId || !latest) return { drill: null }
  if (mayOversee(actorOf(me))) return { drill: await reportAbout(await sweepDrill(latest, context), context) }
  const mine = latest.parts.some((part) => part.memberId === me.id)
  return { drill: mine && !isOver(latest, context.now) ? answerAbout(latest, context) : null }
})

/** For those who oversee, with everybody's outcome: while the drill runs, as it stands in this moment. */
async function reportAbout(from: Drill, context: Context): Promise<DrillAnswer> {
  const ways = from.sweptAt === null ? await waysOfPages(from, context) : new Map()
  return { ...answerAbout(from, context), rows: outcomesOf(from, ways) }
}

function answerAbout(from: Drill, { caller }: Context): DrillAnswer {
  const own = from.parts.find((part) => part.memberId === caller.personId)
  return {
    ...{ id: from.id, startedAt: from.startedAt, endsAt: from.endsAt },
    ...{ paged: from.parts.length, answered: answeredIn(from) },
    mine: own ? { answeredAt: own.answeredAt } : null,
    rows: null,
  }
}

function drillIdOf(communityId: string, personId: string, clientKey: string): string {
  return `d${createHash('sha256').update(`${communityId}|${personId}|${clientKey}`).digest('hex').slice(0, 23)}`
}
