import { done, type Outcome, refuse } from '../kit/outcome'
import { type DurationMs, hours, minutes, seconds } from '../kit/time'
import type { DispatchPolicy } from './policy'

/** What a community may not agree on, and why: a policy that asks nobody, or never gets to the end of asking, leaves a resident alone. */
const POLICY_REFUSALS = [
  'WIDTH_OUT_OF_RANGE',
  'ANSWER_TIME_OUT_OF_RANGE',
  'NEXT_AFTER_ANSWER',
  'WIDENS_TOO_LATE',
  'RADIUS_OUT_OF_RANGE',
  'RADIUS_STEPS_OUT_OF_ORDER',
  'PLACE_TOO_OLD',
  'FENCE_OUT_OF_RANGE',
  'BAND_OUT_OF_RANGE',
  'PREFERENCE_OUT_OF_RANGE',
  'REST_OUT_OF_RANGE',
  'CHECK_IN_OUT_OF_RANGE',
] as const

export type PolicyRefusal = (typeof POLICY_REFUSALS)[number]

/** In plain words, each with the range that would be taken. */
export const POLICY_REFUSAL_WORDS: Readonly<Record<PolicyRefusal, string>> = {
  WIDTH_OUT_OF_RANGE: '同时问几个人：1 到 10 个，赶得到的人越多问得越多',
  ANSWER_TIME_OUT_OF_RANGE: '等回话的时间：10 秒到 5 分钟',
  NEXT_AFTER_ANSWER: '加问下一位的时间不能比等回话的时间长',
  WIDENS_TOO_LATE: '问遍所有人之前最多等 30 分钟',
  RADIUS_OUT_OF_RANGE: '派单半径：50 米到 20 公里',
  RADIUS_STEPS_OUT_OF_ORDER: '半径要一步比一步晚、一步比一步大，都不超过派单半径',
  PLACE_TOO_OLD: '位置有效时间：1 分钟到 12 小时',
  FENCE_OUT_OF_RANGE: '到达围栏：20 到 1000 米',
  BAND_OUT_OF_RANGE: '路程算作一样的差距：1 秒到 10 分钟',
  PREFERENCE_OUT_OF_RANGE: '责任区和特长的加减：0 到 30 分钟',
  REST_OUT_OF_RANGE: '休息：0 到 12 小时',
  CHECK_IN_OUT_OF_RANGE: '平安确认：1 分钟到 12 小时',
}

const MOST_ASKED = 10

/** Looks a policy over before a community takes it up. Refuses with the first thing that cannot be. */
export function checkPolicy(policy: DispatchPolicy): Outcome<DispatchPolicy, PolicyRefusal> {
  const broken = POLICY_REFUSALS.find((refusal) => !HOLDS[refusal](policy))
  return broken ? refuse(broken) : done(policy)
}

/** What has to hold, by what is said when it does not. */
const HOLDS: Readonly<Record<PolicyRefusal, (policy: DispatchPolicy) => boolean>> = {
  WIDTH_OUT_OF_RANGE: widthsInOrder,
  ANSWER_TIME_OUT_OF_RANGE: ({ answerMs }) => within(answerMs, seconds(10), minutes(5)),
  NEXT_AFTER_ANSWER: ({ nextAfterMs, answerMs }) => nextAfterMs === null || within(nextAfterMs, seconds(5), answerMs),
  WIDENS_TOO_LATE: ({ widenAfterMs }) => within(widenAfterMs, 0, minutes(30)),
  RADIUS_OUT_OF_RANGE: ({ radiusM }) => within(radiusM, 50, 20_000),
  RADIUS_STEPS_OUT_OF_ORDER: stepsInOrder,
  PLACE_TOO_OLD: ({ freshMs }) => within(freshMs, minutes(1), hours(12)),
  FENCE_OUT_OF_RANGE: ({ fenceM }) => within(fenceM, 20, 1_000),
  BAND_OUT_OF_RANGE: ({ bandMs }) => within(bandMs, seconds(1), minutes(10)),
  PREFERENCE_OUT_OF_RANGE: ({ otherZoneMs, skillMs }) => [otherZoneMs, skillMs].every(isPreference),
  REST_OUT_OF_RANGE: ({ restMs, longCaseMs }) => within(restMs, 0, hours(12)) && within(longCaseMs, 0, hours(12)),
  CHECK_IN_OUT_OF_RANGE: ({ checkInMs }) => checkInMs === null || within(checkInMs, minutes(1), hours(12)),
}

function widthsInOrder({ width, denseWidths }: DispatchPolicy): boolean {
  const all = [{ inTime: 0, width }, ...denseWidths]
  return all.every((one, nth) => {
    const before = all[nth - 1] ?? { inTime: -1, width: 0 }
    const rises = one.inTime > before.inTime && one.width > before.width
    return rises && Number.isInteger(one.width) && within(one.width, 1, MOST_ASKED)
  })
}

function stepsInOrder({ radiusSteps, radiusM }: DispatchPolicy): boolean {
  return radiusSteps.every((step, nth) => {
    const before = radiusSteps[nth - 1] ?? { untilMs: 0, radiusM: 0 }
    return step.untilMs > before.untilMs && step.radiusM > before.radiusM && step.radiusM < radiusM
  })
}

function isPreference(ms: DurationMs): boolean {
  return within(ms, 0, minutes(30))
}

/** Also refuses what is no number at all. */
function within(value: number, least: number, most: number): boolean {
  return value >= least && value <= most
}
