import { rosterContract } from '../../core/contract/roster'
import { mayCoordinate } from '../../core/people/permissions'
import { checkWeek } from '../../core/roster/draft'
import { oweShift } from '../../core/roster/notice'
import type { RosterProblem } from '../../core/roster/problem'
import { publish as publishWeek } from '../../core/roster/publish'
import { tellPublished, tellSwap } from '../../core/roster/tell'
import type { Week } from '../../core/roster/week'
import { planOf } from '../../core/roster/week-plan'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import type { RosterBook } from '../_shared/roster/book'
import { changeAsSeen } from './change-draft'
import { viewFor } from './view-for'

interface Result {
  readonly problems: readonly RosterProblem[]
  readonly told: number
}

/** Puts the draft in force and tells those it concerns; refused with reasons while anything in it cannot be carried out. Fails with NOT_YOURS, CONFLICT. */
export const publish = operation(rosterContract.publish, async (seen, context) => {
  const me = await callerWho(mayCoordinate, context)
  const decide = (book: RosterBook, week: Week) => decidePublish(book, week, context.now)
  const changed = await changeAsSeen<Result>(me, { seen, decide }, context)
  const { problems, told } = changed.result
  return problems.length > 0
    ? { published: false as const, problems }
    : { published: true as const, week: viewFor(me, changed, context), told }
})

function decidePublish({ roster, people, community }: RosterBook, week: Week, now: number) {
  const problems = checkWeek(roster, week, { people, now }).filter(({ blocks }) => blocks)
  if (problems.length > 0) return { week, result: { problems, told: 0 } }
  const published = publishWeek(week, roster.plan, now)
  const next = { ...published.week, edition: week.edition + 1 }
  const first = week.publishedAt === null
  const plan = planOf(roster.plan, next)
  const notices = tellPublished(next, published.affected, { plan, people, first })
  const ended = next.swaps.filter((swap) => !week.swaps.includes(swap))
  const telling = { plan, people, coordinator: community.coordinator }
  const all = [...notices, ...ended.flatMap((swap) => tellSwap(swap, telling))]
  const owing = oweShift(next, all, { templates: community.templates, now })
  return { week: owing, result: { problems, told: notices.length } }
}
