import type { EpochMs } from '../kit/time'
import type { ActivityView, RollView, SignUpView } from '../volunteering/activity-view'
import type { EntryKind } from '../volunteering/ledger'
import type { RedemptionStatus } from '../volunteering/redemption'
import type { StandingPost, Volunteer } from '../volunteering/volunteer'

/** An activity with what the viewer has to do with it. */
export interface ActivityAnswer {
  readonly activity: ActivityView
  /** The caller's own sign-ups for its slots. */
  readonly own: readonly SignUpView[]
}

/** What the organiser's screen shows, and until when. */
export interface CodeAnswer {
  readonly text: string
  readonly until: EpochMs
}

/** Everybody who signed up for an activity, slot by slot in the order they asked; at most 1000. */
export interface RollAnswer {
  readonly activity: ActivityView
  readonly people: readonly RollView[]
}

export interface RewardView {
  readonly id: string
  readonly name: string
  readonly about: string
  readonly shopName: string
  readonly price: number
  readonly free: number
  readonly open: boolean
  /** Who scans at its counter; only for those who look after the shelves. */
  readonly keeper: { readonly id: string; readonly name: string } | null
}

/** A redemption as its owner sees it. */
export interface RedemptionView {
  readonly id: string
  readonly name: string
  readonly shopName: string
  readonly price: number
  readonly status: RedemptionStatus
  readonly why: 'OUT_OF_STOCK' | 'POINTS_SHORT' | null
  readonly until: EpochMs
  /** What the shop scans; empty unless it waits there. */
  readonly code: string
}

export interface EntryView {
  readonly no: number
  readonly kind: EntryKind
  readonly amount: number
  readonly balance: number
  readonly note: string
  readonly at: EpochMs
}

export interface PointsAnswer {
  readonly balance: number
  /** The last fifty lines, newest first. */
  readonly entries: readonly EntryView[]
  readonly redemptions: readonly RedemptionView[]
}

/** What the counter reads after a scan: what to hand over, and no more of whom. */
export interface RedeemedAnswer {
  readonly name: string
  readonly price: number
  readonly ownerName: string
}

export interface VolunteerAnswer extends Pick<Volunteer, 'skills' | 'postIds'> {
  /** What there is to choose from. */
  readonly allSkills: readonly string[]
  readonly allPosts: readonly StandingPost[]
}
