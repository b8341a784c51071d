import { runsAt } from '../help/clocks'
import type { HelpMove } from '../help/help-request'
import type { DurationMs, EpochMs } from '../kit/time'
import { type TownDate, townDateOf } from '../kit/town-date'
import { actorId, ENGINE } from '../people/person'
import type { CountedCase, CountedEntry } from './counted-case'

/**
 * How a round ended: by the resident's own word, by it as the desk passed it on, in silence, because it was not settled after all,
 * called off, or out of our power.
 */
export type RoundEnd = 'confirmed' | 'relayed' | 'silent' | 'reopened' | 'withdrawn' | 'referred'

/**
 * One promise made and kept or not: a case from its submission, or from a reopening, on. A case that was reopened is two rounds, so that
 * a false "settled" stays in the figures. Everything but the stars is read from the history.
 */
export interface Round {
  readonly caseId: string
  /** 0 for the first. */
  readonly nth: number
  readonly zoneId: string
  readonly drill: boolean
  readonly startedAt: EpochMs
  /** The town's day it began on: where it is counted, whenever it ends. */
  readonly date: TownDate
  readonly acceptBy: EpochMs
  readonly arriveBy: EpochMs
  readonly settleBy: EpochMs
  /** Since when somebody has had it without letting go; null while nobody has. */
  readonly acceptedAt: EpochMs | null
  readonly arrivedAt: EpochMs | null
  readonly settledAt: EpochMs | null
  /** Who settled it, for whom: ids, which no figure shows. */
  readonly settledBy: string | null
  readonly residentId: string
  readonly end: RoundEnd | null
  readonly endedAt: EpochMs | null
  /** The resident's own; only of a round that was closed for good. */
  readonly stars: number | null
  /** How long its clocks ran, pauses left out, until it was accepted, reached, settled. */
  readonly acceptMs: DurationMs | null
  readonly arriveMs: DurationMs | null
  readonly settleMs: DurationMs | null
  readonly paused: boolean
}

/** The part of a round that its moves change. */
interface Course {
  readonly startedAt: EpochMs
  readonly acceptedAt: EpochMs | null
  readonly arrivedAt: EpochMs | null
  readonly settledAt: EpochMs | null
  readonly settledBy: string | null
  readonly end: RoundEnd | null
  readonly endedAt: EpochMs | null
}

/** A case's rounds, oldest first; never none. */
export function roundsOf(request: CountedCase): readonly Round[] {
  const courses = coursesOf(request)
  return courses.map((course, nth) => {
    const stars = nth === courses.length - 1 ? (request.rating?.stars ?? null) : null
    return { ...roundOf(request, course), nth, stars }
  })
}

function coursesOf({ history, call }: CountedCase): readonly Course[] {
  return history.reduce<readonly Course[]>((soFar, entry, at) => {
    // By telephone both clocks run from the moment the call was picked up, which is before anything was written.
    if (entry.move === 'submit') return [begun(call?.pickedUpAt ?? entry.at)]
    const last = soFar.at(-1)
    if (!last) return soFar
    const rest = soFar.slice(0, -1)
    // Whoever comes along takes the lead in the same breath: nobody has let go of the resident.
    if (entry.move === 'release' && history[at + 1]?.move === 'promote') return soFar
    if (entry.move !== 'reopen') return [...rest, after(last, entry)]
    return [...rest, { ...last, end: 'reopened', endedAt: entry.at }, begun(entry.at)]
  }, [])
}

function begun(startedAt: EpochMs): Course {
  return { startedAt, acceptedAt: null, arrivedAt: null, settledAt: null, settledBy: null, end: null, endedAt: null }
}

function after(course: Course, entry: CountedEntry): Course {
  const change = entry.move === 'submit' ? undefined : CHANGES[entry.move]
  return change ? { ...course, ...change(course, entry) } : course
}

type Change = (course: Course, entry: CountedEntry) => Partial<Course>

/** Whoever takes a case that somebody has already leaves the clock of its acceptance where it is. */
const taken: Change = (course, { at }) => ({ acceptedAt: course.acceptedAt ?? at })

const CHANGES: Readonly<Partial<Record<HelpMove, Change>>> = {
  accept: taken,
  assign: taken,
  takeOver: taken,
  promote: taken,
  share: taken,
  // Taken and given back is not taken: else a tap would be a response.
  release: () => ({ acceptedAt: null }),
  arrive: (_course, { at }) => ({ arrivedAt: at }),
  settle: (_course, { at, by }) => ({ settledAt: at, settledBy: by }),
  confirm: (_course, { at, by }) => ({ end: by === actorId(ENGINE) ? 'silent' : 'confirmed', endedAt: at }),
  withdraw: (_course, { at }) => ({ end: 'withdrawn', endedAt: at }),
  refer: (_course, { at }) => ({ end: 'referred', endedAt: at }),
}

function roundOf(request: CountedCase, course: Course): Omit<Round, 'nth' | 'stars'> {
  const { startedAt, acceptedAt, arrivedAt, settledAt, endedAt } = course
  const ran = (until: EpochMs | null) => (until === null ? null : ranMs(request, startedAt, until))
  return {
    ...course,
    ...{ caseId: request.id, zoneId: request.place.zoneId, drill: request.drill, date: townDateOf(startedAt) },
    residentId: request.resident.id,
    acceptBy: runsAt(request, startedAt, request.policy.widenAfterMs),
    arriveBy: runsAt(request, startedAt, request.pledge.arriveMs),
    settleBy: runsAt(request, startedAt, request.pledge.settleMs),
    ...{ acceptMs: ran(acceptedAt), arriveMs: ran(arrivedAt), settleMs: ran(settledAt) },
    end: course.end === 'confirmed' && wordPassedOn(request, course) ? 'relayed' : course.end,
    paused: request.pauses.some(({ at }) => at >= startedAt && (endedAt === null || at <= endedAt)),
  }
}

/** Whether somebody at the desk said so for the resident. */
function wordPassedOn({ history, resident }: CountedCase, { endedAt }: Course): boolean {
  return history.some(({ move, at, by }) => move === 'confirm' && at === endedAt && by !== resident.id)
}

/** From one instant to another without the pauses in between. */
function ranMs({ pauses }: Pick<CountedCase, 'pauses'>, from: EpochMs, to: EpochMs): DurationMs {
  const still = pauses.reduce((sum, { at, until, resumedAt }) => {
    return sum + Math.max(0, Math.min(resumedAt ?? until, to) - Math.max(at, from))
  }, 0)
  return to - from - still
}
