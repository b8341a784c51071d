import type { EpochMs } from '../kit/time'
import type { Actor } from '../people/person'
import type { Activity, ActivityMove, ActivityStatus } from './activity'
import { slotKeyOf } from './activity'
import { activityMovesOpenTo, activityParts } from './activity-moves'
import { type Hours, hoursOf } from './hours'
import type { Sheet } from './sheet'
import { standingOf } from './sheet'
import type { Evidence, SignUp, SignUpMove, SignUpStatus } from './sign-up'
import { signUpMovesOpenTo } from './sign-up-lifecycle'

export interface SlotView {
  readonly id: string
  readonly from: EpochMs
  readonly to: EpochMs
  readonly capacity: number
  /** Seats left; never below 0. */
  readonly free: number
  readonly waiting: number
}

/** An activity as one viewer sees it; drafts are seen by those alone who may do something about them. */
export interface ActivityView {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly series: string
  readonly place: string
  readonly at: Activity['at']
  readonly skills: readonly string[]
  readonly status: ActivityStatus
  readonly organiserName: string
  readonly reason: string
  /** The check did not pass what stands here: for those who may do something about it, until somebody has let it out. */
  readonly held: boolean
  readonly slots: readonly SlotView[]
  readonly moves: readonly ActivityMove[]
}

/** What this viewer sees of it; null when for them there is none. */
export function activityViewFor(activity: Activity, sheets: readonly Sheet[], actor: Actor): ActivityView | null {
  const parts = activityParts(activity, actor)
  if (activity.publishedAt === null && parts.length === 0) return null
  const { id, title, about, series, place, at, skills, status, organiser, reason } = activity
  const slots = activity.slots.map((slot) => {
    const sheet = sheets.find((one) => one.id === slotKeyOf(id, slot.id))
    const { from, to, capacity } = slot
    return { id: slot.id, from, to, capacity, free: Math.max(0, sheet?.free ?? 0), waiting: sheet?.queue.length ?? 0 }
  })
  const moves = activityMovesOpenTo(activity, actor)
  const held = activity.held && parts.length > 0
  const said = { title, about, series, place, at, skills, reason, held }
  return { id, status, organiserName: organiser.name, ...said, slots, moves }
}

/** One's own sign-up, or one that a viewer looks after. */
export interface SignUpView {
  readonly id: string
  readonly activityId: string
  readonly slotId: string
  readonly title: string
  readonly place: string
  readonly from: EpochMs
  readonly to: EpochMs
  readonly status: SignUpStatus
  readonly confirmBy: EpochMs | null
  /** How many stand before, and the place itself counted: 1 is next. Null where nobody waits, or nobody has looked. */
  readonly inQueue: number | null
  readonly checkedIn: { readonly at: EpochMs; readonly by: Evidence } | null
  readonly checkedOut: { readonly at: EpochMs; readonly by: Evidence } | null
  readonly hours: Hours | null
  /** Minutes entered by hand that wait for the second word. */
  readonly toApprove: number | null
  readonly reason: string
  readonly moves: readonly SignUpMove[]
}

export function signUpViewFor(signUp: SignUp, sheet: Sheet | null, actor: Actor): SignUpView {
  const { id, activity, status, confirmBy, checkedIn, checkedOut, byHand, reason, person } = signUp
  const { activityId, slotId, title, place, from, to } = activity
  const queued = sheet !== null && standingOf(sheet, person.id) === 'queue'
  return {
    ...{ id, activityId, slotId, title, place, from, to, status, confirmBy, checkedIn, checkedOut, reason },
    inQueue: queued ? sheet.queue.indexOf(person.id) + 1 : null,
    hours: hoursOf(signUp),
    toApprove: byHand && byHand.approvedById === null ? byHand.minutes : null,
    moves: signUpMovesOpenTo(signUp, actor),
  }
}

/** The same with who it is: for whoever looks after the activity and has to find people on the day. */
export interface RollView extends SignUpView {
  readonly personId: string
  readonly name: string
  readonly phone: string
}

export function rollViewFor(signUp: SignUp, sheet: Sheet | null, actor: Actor): RollView {
  const { id, name, phone } = signUp.person
  return { ...signUpViewFor(signUp, sheet, actor), personId: id, name, phone }
}
