import { done, type Outcome, refuse } from '../kit/outcome'
import { type DurationMs, type EpochMs, HOUR_MS } from '../kit/time'
import type { Leave, RosterPlan } from './post'
import { overlap } from './slot'

/** Longer than anybody is away at one go; who leaves for good loses the role instead. */
const LONGEST_MS: DurationMs = 366 * 24 * HOUR_MS

/** Leave that ended this long ago explains nothing any more. */
const KEPT_MS: DurationMs = 60 * 24 * HOUR_MS

type LeaveRefusal = 'BAD_LEAVE' | 'LEAVE_TWICE'

/** Adds a leave. Refuses one that ends before it begins or in the past, is longer than a year, or overlaps another of the same person. */
export function takeLeave(plan: RosterPlan, leave: Leave, now: EpochMs): Outcome<RosterPlan, LeaveRefusal> {
  const length = leave.to - leave.from
  if (length <= 0 || length > LONGEST_MS || leave.to <= now) return refuse('BAD_LEAVE')
  if (plan.leaves.some((one) => one.personId === leave.personId && overlap(one, leave))) return refuse('LEAVE_TWICE')
  const leaves = [...plan.leaves.filter(({ to }) => to > now - KEPT_MS), leave]
  return done({ ...plan, leaves, postsStaleAt: now })
}

/** Takes a leave back: all of it before it begins, what is left of it afterwards. Refuses with NOT_YOURS what is not the person's. */
export function endLeave(
  plan: RosterPlan,
  { leaveId, personId }: { readonly leaveId: string; readonly personId: string },
  now: EpochMs,
): Outcome<RosterPlan, 'NOT_YOURS'> {
  const leave = plan.leaves.find(({ id }) => id === leaveId)
  if (leave?.personId !== personId) return refuse('NOT_YOURS')
  const left = leave.from < now ? [{ ...leave, to: Math.min(leave.to, now) }] : []
  const leaves = [...plan.leaves.filter((one) => one !== leave), ...left]
  return done({ ...plan, leaves, postsStaleAt: now })
}
