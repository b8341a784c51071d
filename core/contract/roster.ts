import * as z from 'zod'
import type { EpochMs } from '../kit/time'
import { isTownDate } from '../kit/town-date'
import type { FillReport } from '../roster/auto-fill'
import type { Choice } from '../roster/choices'
import type { HandoverView } from '../roster/handover-view'
import type { PlanView } from '../roster/plan-view'
import type { Leave, PostKind } from '../roster/post'
import type { RosterProblem } from '../roster/problem'
import type { ShiftWords, SwapView } from '../roster/swap-view'
import type { OwnBarrier, Taker } from '../roster/takers'
import type { WeekView } from '../roster/week-view'
import { id, reason, someText, text } from './fields'
import { answering } from './operation'

/** A draft is kept whole or not at all; `week` is the week as it stands after that. */
export type DraftAnswer =
  | { readonly saved: true; readonly week: WeekView }
  | { readonly saved: false; readonly problems: readonly RosterProblem[] }

export type PublishAnswer =
  | { readonly published: true; readonly week: WeekView; readonly told: number }
  | { readonly published: false; readonly problems: readonly RosterProblem[] }

export interface FillAnswer {
  readonly week: WeekView
  readonly report: FillReport
}

export type SavePlanAnswer =
  | { readonly saved: true; readonly plan: PlanView }
  | { readonly saved: false; readonly problems: readonly RosterProblem[] }

/** One shift of the caller's, or one that is open to them. */
export interface ShiftRow extends ShiftWords {
  readonly kind: PostKind
  /** Who else stands there, by name. */
  readonly withNames: readonly string[]
  /** How many are missing. */
  readonly missing: number
  readonly onLeave: boolean
  /** The swap that is under way for it. */
  readonly swapId: string | null
}

export interface MyShiftsAnswer {
  /** What runs now and the coming three weeks, soonest first. */
  readonly shifts: readonly ShiftRow[]
  /** Published shifts with a gap that the caller could fill, own zone first, at most 20. */
  readonly open: readonly ShiftRow[]
  /** Offered by or to the caller, open ones first. */
  readonly swaps: readonly OwnSwap[]
  readonly leaves: readonly Leave[]
}

/** A swap as one of its two people reads it. */
export interface OwnSwap extends SwapView {
  /** Why the caller's yes would be refused; null when it would not, or when the caller is not asked. */
  readonly barrier: OwnBarrier | null
}

/** The coming twenty-four hours, as a desk keeps them in view. */
export interface AheadAnswer {
  /** Who coordinates now. */
  readonly coordinator: string
  readonly gaps: readonly (ShiftWords & { readonly missing: number })[]
  /** People with a shift whom no message about a case would reach. */
  readonly unreachable: readonly { readonly id: string; readonly name: string }[]
  /** For coordinator and secretary. */
  readonly handover: HandoverView['handover']
}

/** Who stands on a post now; the phone only for those who oversee. */
export interface OnCallAnswer {
  readonly posts: readonly {
    readonly postId: string
    readonly name: string
    readonly kind: PostKind
    readonly zoneId: string | null
    readonly until: EpochMs
    readonly people: readonly { readonly id: string; readonly name: string; readonly phone: string }[]
  }[]
}

const day = z.string().max(10).refine(isTownDate)
const version = z.number().int().min(0)
const slot = z.string().regex(/^\d{4}-\d{2}-\d{2}\.[A-Za-z0-9_-]{1,40}\.[A-Za-z0-9_-]{1,40}$/)
const personId = id.nullable()
const instant = z.number().int().min(0)
const week = { monday: day, version }
const edit = z.object({ slot, out: personId, in: personId }).strict()
const shortId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/)
const band = z
  .object({
    id: shortId,
    name: someText(10),
    fromMinute: z.number().int(),
    toMinute: z.number().int(),
    needed: z.number().int().min(0).max(50),
  })
  .strict()
const post = z
  .object({
    id: shortId,
    kind: z.enum(['responder', 'operator', 'coordinator', 'secretary']),
    zoneId: id.nullable(),
    name: someText(20),
    bands: z.array(band).min(1).max(12).readonly(),
  })
  .strict()
const rotation = z
  .object({
    id: shortId,
    postId: shortId,
    bandId: shortId,
    turn: z.enum(['daily', 'weekly', 'custom']),
    startOn: day,
    endOn: day.nullable(),
    people: z.array(id).max(100).readonly(),
    atOnce: z.number().int().min(1).max(20),
    cycle: z.array(z.array(id).max(20).readonly()).max(60).readonly(),
  })
  .strict()
const rules = z
  .object({
    restMs: z.number().int().min(0).max(86_400_000),
    mostWeekMs: z.number().int().min(0).max(604_800_000),
    swapApproval: z.enum(['coordinator', 'automatic']),
  })
  .strict()
const swap = { monday: day, swapId: id }

export const rosterContract = {
  /** A week with its draft, gaps and conflicts, for those who oversee; a member sees names and times of their own zone and of what concerns everybody. `monday: null` is this week. */
  week: answering<WeekView>()(z.object({ monday: day.nullable() }).strict()),
  /** Replaces the whole draft of a week; refused line by line, and then nothing is kept. Fails with CONFLICT when somebody saved meanwhile. */
  saveDraft: answering<DraftAnswer>()(z.object({ ...week, edits: z.array(edit).max(1_000) }).strict()),
  /** Puts the draft in force and tells those whose shifts changed, and nobody else. */
  publish: answering<PublishAnswer>()(z.object(week).strict()),
  /** A draft that makes what is still ahead of this week like the week before. */
  copyWeek: answering<DraftAnswer>()(z.object(week).strict()),
  /** A draft that fills the gaps ahead as far as people reach, and says why it chose whom. */
  autoFill: answering<FillAnswer>()(z.object(week).strict()),
  /** Lines of 日期,岗位,班次,人员 as a draft; refused line by line, and then nothing is kept. */
  importCsv: answering<DraftAnswer>()(z.object({ ...week, csv: z.string().max(200_000) }).strict()),
  /** Who could stand on a shift, the best first, and why the others cannot. */
  choices: answering<{ readonly choices: readonly Choice[] }>()(z.object({ slot }).strict()),
  /** Posts, rotations and rules, with everything a change of them is judged by. */
  plan: answering<PlanView>()(z.object({}).strict()),
  /** Replaces posts, rotations and rules. Weeks published already stay as they are. */
  savePlan: answering<SavePlanAnswer>()(
    z
      .object({
        version,
        posts: z.array(post).max(60).readonly(),
        rotations: z.array(rotation).max(300).readonly(),
        rules,
      })
      .strict(),
  ),
  myShifts: answering<MyShiftsAnswer>()(z.object({}).strict()),
  /** The caller cannot come from an instant to another. Shifts in between are shown as a conflict and no longer counted as staffed. */
  askLeave: answering<MyShiftsAnswer>()(z.object({ from: instant, to: instant, reason }).strict()),
  cancelLeave: answering<MyShiftsAnswer>()(z.object({ leaveId: id }).strict()),
  /** Offers a shift of the caller's to one person, or to whoever may take it. */
  offerSwap: answering<MyShiftsAnswer>()(
    z.object({ slot, toId: personId, inReturn: slot.nullable(), note: text(100) }).strict(),
  ),
  /** Whom a shift of the caller's may be offered to, the most suitable first, and who cannot take it. */
  takers: answering<{ readonly takers: readonly Taker[] }>()(z.object({ slot }).strict()),
  /** Takes or refuses a shift offered to the caller. */
  answerSwap: answering<MyShiftsAnswer>()(z.object({ ...swap, accept: z.boolean(), reason }).strict()),
  withdrawSwap: answering<MyShiftsAnswer>()(z.object(swap).strict()),
  /** The coordinator's word on a swap both have agreed to. */
  approveSwap: answering<WeekView>()(z.object({ ...swap, approve: z.boolean(), reason }).strict()),
  /** Takes an open shift. */
  signUp: answering<MyShiftsAnswer>()(z.object({ slot }).strict()),
  /** The caller's shifts as an iCalendar file. */
  calendar: answering<{ readonly fileName: string; readonly text: string }>()(z.object({}).strict()),
  ahead: answering<AheadAnswer>()(z.object({}).strict()),
  onCallNow: answering<OnCallAnswer>()(z.object({}).strict()),
  /** The note from the coordinator who goes to the one who comes: the one being written, or the one to be confirmed. */
  handover: answering<HandoverView>()(z.object({}).strict()),
  writeHandover: answering<HandoverView>()(
    z
      .object({
        note: text(1_000),
        cases: z.array(z.object({ helpId: id, note: text(200) }).strict()).max(100),
      })
      .strict(),
  ),
  /** The incoming coordinator takes these cases by name. */
  confirmHandover: answering<HandoverView>()(
    z.object({ handoverId: z.string().max(100), helpIds: z.array(id).max(100) }).strict(),
  ),
} as const
