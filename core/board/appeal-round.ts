import type { Appeal, AppealEntry, AppealMove } from '../appeals/appeal'
import type { CaseCategory, LastWord } from '../appeals/parts'
import type { DurationMs, EpochMs } from '../kit/time'
import { type TownDate, townDateOf } from '../kit/town-date'

/** What the figures read of an appeal, and what stands on a list of them: nothing of whose it is, and nobody's words. */
export interface CountedAppeal
  extends Pick<Appeal, 'id' | 'number' | 'status' | 'door' | 'anonymous' | 'startedAt' | 'earlierLimits'> {
  readonly category: Pick<CaseCategory, 'name'>
  readonly place: Pick<NonNullable<Appeal['place']>, 'zoneId' | 'buildingName'> | null
  readonly acceptClock: Pick<Appeal['acceptClock'], 'by'>
  readonly answerClock: Pick<Appeal['answerClock'], 'by'>
  readonly word: Pick<LastWord, 'solved' | 'stars'> | null
  readonly history: readonly Pick<AppealEntry, 'at' | 'move'>[]
}

/** How a round ended: by the owner's word, in silence, because it was not solved after all, or without an answer. */
export type AppealRoundEnd = 'confirmed' | 'silent' | 'reopened' | 'declined' | 'withdrawn' | 'merged' | 'toHelp'

/**
 * One promise made and kept or not: an appeal from the day it came in, or from a reopening, on. One that was reopened is two rounds, so that
 * an answer that was none stays in the figures.
 */
export interface AppealRound {
  readonly caseId: string
  /** 0 for the first. */
  readonly nth: number
  /** Empty for an appeal about no place. */
  readonly zoneId: string
  readonly door: Appeal['door']
  readonly startedAt: EpochMs
  /** The town's day it began on: where it is counted, whenever it ends. */
  readonly date: TownDate
  /** Null for one that was reopened: it was taken on long ago. */
  readonly acceptBy: EpochMs | null
  readonly answerBy: EpochMs
  /** When the station said whether it takes it on. */
  readonly decidedAt: EpochMs | null
  readonly answeredAt: EpochMs | null
  /** Answered that it is not within our power. */
  readonly cannotDo: boolean
  readonly end: AppealRoundEnd | null
  readonly endedAt: EpochMs | null
  /** The owner's last word; only of a round that was closed for good. */
  readonly word: CountedAppeal['word']
  /** By the town's clock, nights and days off among it. */
  readonly decideMs: DurationMs | null
  readonly answerMs: DurationMs | null
}

/** The part of a round that its moves change. */
type Course = Pick<AppealRound, 'startedAt' | 'decidedAt' | 'answeredAt' | 'cannotDo' | 'end' | 'endedAt'>

/** An appeal's rounds, oldest first; never none. */
export function appealRoundsOf(appeal: CountedAppeal): readonly AppealRound[] {
  const courses = coursesOf(appeal)
  return courses.map((course, nth) => roundOf(appeal, course, { nth, last: nth === courses.length - 1 }))
}

function coursesOf({ history }: CountedAppeal): readonly Course[] {
  return history.reduce<readonly Course[]>((soFar, { move, at }) => {
    if (move === 'submit') return [begun(at)]
    const last = soFar.at(-1)
    if (!last) return soFar
    const rest = soFar.slice(0, -1)
    if (move !== 'reopen') return [...rest, { ...last, ...CHANGES[move as AppealMove]?.(at) }]
    // What was not taken on has had no answer that could have been none.
    const ended: Course = last.end === 'declined' ? last : { ...last, end: 'reopened', endedAt: at }
    return [...rest, ended, begun(at)]
  }, [])
}

function begun(startedAt: EpochMs): Course {
  return { startedAt, decidedAt: null, answeredAt: null, cannotDo: false, end: null, endedAt: null }
}

type Change = (at: EpochMs) => Partial<Course>

function ends(end: AppealRoundEnd): Change {
  return (at) => ({ end, endedAt: at })
}

const CHANGES: Readonly<Partial<Record<AppealMove, Change>>> = {
  accept: (at) => ({ decidedAt: at }),
  approveDecline: (at) => ({ decidedAt: at, end: 'declined', endedAt: at }),
  answer: (at) => ({ answeredAt: at }),
  cannotDo: (at) => ({ answeredAt: at, cannotDo: true }),
  confirm: ends('confirmed'),
  silence: ends('silent'),
  withdraw: ends('withdrawn'),
  merge: ends('merged'),
  toHelp: ends('toHelp'),
}

function roundOf(
  appeal: CountedAppeal,
  course: Course,
  { nth, last }: { readonly nth: number; readonly last: boolean },
): AppealRound {
  const { id, place, door, acceptClock, answerClock, earlierLimits, word } = appeal
  const { startedAt, decidedAt, answeredAt, end } = course
  // One stored before limits were kept: nobody can show any more that it was in time.
  const answerBy = last ? answerClock.by : (earlierLimits[nth] ?? startedAt)
  return {
    ...course,
    ...{ caseId: id, nth, zoneId: place?.zoneId ?? '', door, date: townDateOf(startedAt) },
    ...{ acceptBy: nth === 0 ? acceptClock.by : null, answerBy },
    word: last && end === 'confirmed' ? word : null,
    decideMs: nth > 0 || decidedAt === null ? null : decidedAt - startedAt,
    answerMs: answeredAt === null ? null : answeredAt - startedAt,
  }
}
