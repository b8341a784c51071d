import type { DurationMs } from '../kit/time'
import type { ChannelName } from '../message/channel'
import type { Way } from '../message/way'
import type { Contact } from '../people/person'
import { answeredIn, type Drill, type DrillMessage, toMember } from './drill'

/** What a drill has found out about one member. It is about ways of reaching people: nobody is ranked by it. */
export type DrillOutcome =
  | { readonly kind: 'answered'; readonly afterMs: DurationMs }
  /** The page arrived, and nobody said 收到. */
  | { readonly kind: 'unanswered'; readonly by: ChannelName }
  /** None of these carried it; empty when there was nothing to try. */
  | { readonly kind: 'undelivered'; readonly failed: readonly ChannelName[] }
  | { readonly kind: 'underway' }

export interface MemberOutcome {
  readonly memberId: string
  readonly name: string
  readonly outcome: DrillOutcome
}

/** Whom to look after first: who could not be reached, who was reached and silent, who is still being tried. Among equals in no order of merit. */
const ORDER: Readonly<Record<DrillOutcome['kind'], number>> = {
  undelivered: 0,
  unanswered: 1,
  underway: 2,
  answered: 3,
}

/** Everybody's outcome. `ways` is how far each page got, by member, while the drill is not added up; afterwards the drill knows it itself. */
export function outcomesOf(drill: Drill, ways: ReadonlyMap<string, Way>): readonly MemberOutcome[] {
  return drill.parts
    .map((part) => {
      const way = drill.sweptAt === null ? ways.get(part.memberId) : { ...part, underway: false }
      return { memberId: part.memberId, name: part.name, outcome: outcomeOf(drill, part, way ?? UNPAGED) }
    })
    .sort((a, b) => ORDER[a.outcome.kind] - ORDER[b.outcome.kind] || (a.memberId < b.memberId ? -1 : 1))
}

/** Whoever started the drill has died before this page: somebody else will write it. */
const UNPAGED: Way = { by: null, failed: [], underway: true }

function outcomeOf(
  { startedAt }: Pick<Drill, 'startedAt'>,
  { answeredAt }: Drill['parts'][number],
  { by, failed, underway }: Way,
): DrillOutcome {
  if (answeredAt !== null) return { kind: 'answered', afterMs: answeredAt - startedAt }
  if (by !== null) return { kind: 'unanswered', by }
  return underway ? { kind: 'underway' } : { kind: 'undelivered', failed }
}

/** Names in one message; the rest is a number. */
const NAMED = 3

/** What the coordinator hears when it has been added up: who could not be reached, and who was and kept silent. */
export function drillReport(drill: Drill, to: Contact, templateId: string): DrillMessage {
  const outcomes = outcomesOf(drill, new Map())
  const lost = outcomes.filter(({ outcome }) => outcome.kind === 'undelivered')
  const silent = outcomes.filter(({ outcome }) => outcome.kind === 'unanswered')
  const said = [
    lost.length > 0 && `没送到：${namesOf(lost)}，请他们点“补足提醒”、留好电话。`,
    silent.length > 0 && `送到了没回：${namesOf(silent)}，请问一声。`,
  ].filter((line) => line !== false)
  return {
    ...toMember(drill, to, templateId),
    key: `${drill.id}:done:${to.id}`,
    kind: 'drillDone',
    urgency: 'ordinary',
    until: null,
    at: drill.endsAt,
    title: `【演练】${drill.parts.length} 人里 ${answeredIn(drill)} 人收到`,
    body: said.length === 0 ? '在岗的人都叫得到。' : said.join(''),
  }
}

function namesOf(outcomes: readonly MemberOutcome[]): string {
  const names = outcomes
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join('、')
  return outcomes.length > NAMED ? `${names}等 ${outcomes.length} 人` : names
}
