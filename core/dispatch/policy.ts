import { type DurationMs, minutes, seconds } from '../kit/time'

/** How a community asks for help; frozen into a case when it is filed, so that a later change cannot break a running case. */
export interface DispatchPolicy {
  /** How many are asked at once, at most. */
  readonly width: number
  /** Where cover is dense enough to lose nothing by it, more are asked: from so many free members in time on, so many at once. Fewest first; may be empty. */
  readonly denseWidths: readonly DenseWidth[]
  /** Whether one who would be late may be asked beside one who would be in time. Whoever answers first has the case: as a rule not. */
  readonly lateBeside: boolean
  /** Time to answer an offer. */
  readonly answerMs: DurationMs
  /** After this long without an answer the next one is asked as well, while the first may still say yes; null for not before `answerMs`. */
  readonly nextAfterMs: DurationMs | null
  /** Waiting this long, everyone on call is asked; the ladder's waiting clock is as long. */
  readonly widenAfterMs: DurationMs
  /** Nobody farther than this is asked. Metres. */
  readonly radiusM: number
  /** Smaller circles to begin with: until a case has waited `untilMs`, only those within `radiusM` are asked. Soonest first; may be empty. */
  readonly radiusSteps: readonly RadiusStep[]
  /** A place older than this says nothing about where the member is. */
  readonly freshMs: DurationMs
  /** Arrival by place is believed within this distance of the building. Metres. */
  readonly fenceM: number
  /** Travel times this close to the shortest count as equal to it; among equals whoever has had least to do lately is asked first. */
  readonly bandMs: DurationMs
  /** A member of another zone ranks as if this much longer on the way: neighbours know the houses. */
  readonly otherZoneMs: DurationMs
  /** Skills of which a member must have one; empty when anybody will do. */
  readonly skillsNeeded: readonly string[]
  /** Skills that bring a member forward, by `skillMs` each as if closer. */
  readonly skillsPreferred: readonly string[]
  readonly skillMs: DurationMs
  /** A case on site for longer than this earns a rest. */
  readonly longCaseMs: DurationMs
  /** A rest's length: whoever has it is asked only when nobody else can come in time. */
  readonly restMs: DurationMs
  /** How many go: two where one alone would not be safe. */
  readonly people: 1 | 2
  /** On site this long, the responder is asked whether all is well; null for never. */
  readonly checkInMs: DurationMs | null
  readonly stillComing: StillComing
}

/** How an acceptance that shows no life expires. */
export interface StillComing {
  /** Of the arrival clock, when a sign of life is looked for. 0–1. */
  readonly share: number
  /** Nobody is asked sooner than this after accepting. */
  readonly graceMs: DurationMs
  /** A sign of life this old no longer says that somebody is on the way. */
  readonly aliveMs: DurationMs
  /** Time to answer "still coming?"; silence releases the case. */
  readonly answerMs: DurationMs
}

export interface DenseWidth {
  readonly inTime: number
  readonly width: number
}

export interface RadiusStep {
  readonly untilMs: DurationMs
  readonly radiusM: number
}

/**
 * The product's own numbers; a community may change each, for all its categories or for one.
 * Width, the late yes, the dense width and the band are measured: `npm run simulate -- --days 1000 --seed 1` compares them with every fixed
 * way at 1, 2 and 3 on duty a zone and 40 and 120 calls a day. Asking a late one beside one in time loses arrivals wherever cover is
 * thin; a first offer that stays open until 90 s wins them everywhere; a band of a minute evens out the work and costs nothing that shows.
 * A wait between two acceptances could only shorten the way of somebody who is in time anyhow, and a smaller circle at first finds
 * whom the ranking finds first: neither is on.
 */
export const DEFAULT_POLICY: DispatchPolicy = {
  width: 2,
  denseWidths: [{ inTime: 10, width: 3 }],
  lateBeside: false,
  answerMs: seconds(90),
  nextAfterMs: seconds(45),
  widenAfterMs: minutes(3),
  radiusM: 3_000,
  radiusSteps: [],
  freshMs: minutes(30),
  fenceM: 150,
  bandMs: seconds(60),
  otherZoneMs: 0,
  skillsNeeded: [],
  skillsPreferred: [],
  skillMs: 0,
  longCaseMs: minutes(30),
  restMs: minutes(15),
  people: 1,
  checkInMs: null,
  stillComing: { share: 0.5, graceMs: minutes(2), aliveMs: minutes(2), answerMs: seconds(60) },
}

/** What a community has changed of its policy for one category. */
export type PolicyChange = Partial<DispatchPolicy>

/** The policy of one category: the community's own, with what this category changes of it. A copy: nothing later reaches into a running case. */
export function policyFor<Category extends string>(
  community: { readonly policy: DispatchPolicy; readonly policyOf: Readonly<Partial<Record<Category, PolicyChange>>> },
  category: Category,
): DispatchPolicy {
  return { ...community.policy, ...community.policyOf[category] }
}

/** How many are asked at once where so many free members would be in time. */
export function widthFor(policy: Pick<DispatchPolicy, 'width' | 'denseWidths'>, inTime: number): number {
  return policy.denseWidths.findLast((dense) => inTime >= dense.inTime)?.width ?? policy.width
}

/** Within which distance members are asked once a case has waited so long. Metres. */
export function radiusAfter(policy: Pick<DispatchPolicy, 'radiusM' | 'radiusSteps'>, waitedMs: DurationMs): number {
  return policy.radiusSteps.find((step) => waitedMs < step.untilMs)?.radiusM ?? policy.radiusM
}
