import { DEFAULT_POLICY, type DispatchPolicy, policyFor, radiusAfter } from '@core/dispatch/policy'
import { checkPolicy, POLICY_REFUSAL_WORDS, type PolicyRefusal } from '@core/dispatch/policy-check'
import { hours, minutes, seconds } from '@core/kit/time'
import type { Community } from '@core/people/community'
import { community, filed } from '../support/cases'

test('a category changes what it names and leaves the rest as the community has it', () => {
  const policyOf: Community['policyOf'] = { lockout: { skillsNeeded: ['开锁'], width: 1 } }
  expect(policyFor({ policy: DEFAULT_POLICY, policyOf }, 'lockout')).toEqual({
    ...DEFAULT_POLICY,
    skillsNeeded: ['开锁'],
    width: 1,
  })
  expect(policyFor({ policy: DEFAULT_POLICY, policyOf }, 'leak')).toEqual(DEFAULT_POLICY)
})

test('a case freezes the policy of its category when it is filed', () => {
  const request = filed({ category: 'lifting', community: { ...community, policyOf: { lifting: { people: 2 } } } })
  expect(request.policy).toEqual({ ...community.policy, people: 2 })
})

test('the circle grows with the waiting, up to the radius', () => {
  const policy = {
    radiusM: 3_000,
    radiusSteps: [
      { untilMs: seconds(30), radiusM: 400 },
      { untilMs: seconds(60), radiusM: 900 },
    ],
  }
  expect([0, 29, 30, 59, 60, 600].map((s) => radiusAfter(policy, seconds(s)))).toEqual([
    400, 400, 900, 900, 3_000, 3_000,
  ])
  expect(radiusAfter(DEFAULT_POLICY, 0)).toBe(DEFAULT_POLICY.radiusM)
})

describe('a policy is looked over before it is taken up', () => {
  test('the product’s own is in order', () => {
    expect(checkPolicy(DEFAULT_POLICY)).toEqual({ ok: true, value: DEFAULT_POLICY })
  })

  test.each<[PolicyRefusal, Partial<DispatchPolicy>]>([
    ['WIDTH_OUT_OF_RANGE', { width: 0 }],
    ['WIDTH_OUT_OF_RANGE', { width: 1.5 }],
    ['WIDTH_OUT_OF_RANGE', { denseWidths: [{ inTime: 5, width: 2 }] }],
    [
      'WIDTH_OUT_OF_RANGE',
      {
        denseWidths: [
          { inTime: 9, width: 3 },
          { inTime: 5, width: 4 },
        ],
      },
    ],
    ['ANSWER_TIME_OUT_OF_RANGE', { answerMs: seconds(9) }],
    ['ANSWER_TIME_OUT_OF_RANGE', { answerMs: Number.NaN }],
    ['NEXT_AFTER_ANSWER', { answerMs: seconds(30), nextAfterMs: seconds(31) }],
    ['WIDENS_TOO_LATE', { widenAfterMs: minutes(31) }],
    ['RADIUS_OUT_OF_RANGE', { radiusM: 10 }],
    ['RADIUS_STEPS_OUT_OF_ORDER', { radiusSteps: [{ untilMs: seconds(30), radiusM: 4_000 }] }],
    [
      'RADIUS_STEPS_OUT_OF_ORDER',
      {
        radiusSteps: [
          { untilMs: 30, radiusM: 900 },
          { untilMs: 60, radiusM: 400 },
        ],
      },
    ],
    ['PLACE_TOO_OLD', { freshMs: hours(13) }],
    ['FENCE_OUT_OF_RANGE', { fenceM: 5 }],
    ['BAND_OUT_OF_RANGE', { bandMs: 0 }],
    ['PREFERENCE_OUT_OF_RANGE', { otherZoneMs: -1 }],
    ['REST_OUT_OF_RANGE', { restMs: hours(13) }],
    ['CHECK_IN_OUT_OF_RANGE', { checkInMs: 5 }],
  ])('%s is refused', (code, change) => {
    expect(checkPolicy({ ...DEFAULT_POLICY, ...change })).toEqual({ ok: false, code })
    expect(POLICY_REFUSAL_WORDS[code]).toMatch(/[\u4e00-\u9fff]/)
  })
})
