import { done, type Outcome, refuse } from '../kit/outcome'
import { type DurationMs, type EpochMs, HOUR_MS, minutes } from '../kit/time'
import type { Leave, RosterPlan } from './post'
import { overlap } from './slot'

/** Longer than anybody is away at one go; who leaves for good loses the role instead. */
const LONGEST_MS: DurationMs = 366 * 24 * HOUR_MS

/** Less is a walk round the block; and what is cut shorter than this by taking it back never was. */
const SHORTEST_MS: DurationMs = minutes(15)

/** Leave that ended this long ago explains nothing any more. */
const KEPT_MS: DurationMs = 60 * 24 * HOUR_MS

/** Of one person: leaves that have not ended, and ended ones kept. The plan is one document, read by every look at a roster. */
const MOST_AHEAD = 10
const MOST_ENDED = 10

type LeaveRefusal = 'BAD_LEAVE' | 'LEAVE_TWICE' | 'TOO_MANY_LEAVES'

/**
 * Adds a leave. Refuses with BAD_LEAVE one that ends in the past, is shorter than a quarter of an hour or longer than a year, with LEAVE_TWICE
 * one that overlaps another of the same person, with TOO_MANY_LEAVES an eleventh that has not ended.
 */
export function takeLeave(plan: RosterPlan, leave: Leave, now: EpochMs): Outcome<RosterPlan, LeaveRefusal> {
  const length = leave.to - leave.from
  if (length < SHORTEST_MS || length > LONGEST_MS || leave.to <= now) return refuse('BAD_LEAVE')
  const own = plan.leaves.filter(({ personId }) => personId === leave.personId)
  if (own.some((one) => overlap(one, leave))) return refuse('LEAVE_TWICE')
  if (own.filter(({ to }) => to > now).length >= MOST_AHEAD) return refuse('TOO_MANY_LEAVES')
  return done({ ...plan, leaves: [...remembered(plan.leaves, leave.personId, now), leave], postsStaleAt: now })
}

/** Takes a leave back: all of it before it begins, what is left of it afterwards. Refuses with NOT_YOURS what is not the person's. */
export function endLeave(
  plan: RosterPlan,
  { leaveId, personId }: { readonly leaveId: string; readonly personId: string },
  now: EpochMs,
): Outcome<RosterPlan, 'NOT_YOURS'> {
  const leave = plan.leaves.find(({ id }) => id === leaveId)
  if (leave?.personId !== personId) return refuse('NOT_YOURS')
  const past = { ...leave, to: Math.min(leave.to, now) }
  const left = past.to - past.from < SHORTEST_MS ? [] : [past]
  const leaves = [...plan.leaves.filter((one) => one !== leave), ...left]
  return done({ ...plan, leaves: remembered(leaves, personId, now), postsStaleAt: now })
}

/** Without what ended long ago, and of one person's ended leaves the last few. */
function remembered(leaves: readonly Leave[], personId: string, now: EpochMs): readonly Leave[] {
  const ended = leaves.filter((one) => one.personId === personId && one.to <= now).sort((a, b) => b.to - a.to)
  const forgotten = new Set(ended.slice(MOST_ENDED))
  return leaves.filter((one) => one.to > now - KEPT_MS && !forgotten.has(one))
}
