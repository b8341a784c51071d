import { goOnDuty, isStale, NO_CASE_YET } from '@core/duty/presence'
import { minutes } from '@core/kit/time'
import { north, onCall, START, wang } from '../support/cast'

const fresh = {
  member: wang,
  communityId: 'town',
  place: north(100),
  transport: 'walk',
  skills: ['急救'],
  home: null,
  zoneId: 'zone-1',
} as const
const on = goOnDuty(null, fresh, START)

describe('going on duty', () => {
  test('tells place and sign of life at once', () => {
    expect(on).toEqual({ ...fresh, ...NO_CASE_YET, onDuty: true, switchedAt: START, placedAt: START, seenAt: START })
  })

  test('a second time renews the place and keeps the hour', () => {
    const again = goOnDuty(on, { ...fresh, place: north(300) }, START + minutes(5))
    expect(again).toMatchObject({ switchedAt: START, placedAt: START + minutes(5), place: north(300) })
  })

  test('after going off starts a new hour', () => {
    const off = { ...on, onDuty: false }
    expect(goOnDuty(off, fresh, START + minutes(9)).switchedAt).toBe(START + minutes(9))
  })
})

test('a place is stale when it is older than agreed, not when it is as old', () => {
  const { presence } = onCall(wang)
  expect(isStale(presence, START + minutes(30), minutes(30))).toBe(false)
  expect(isStale(presence, START + minutes(30) + 1, minutes(30))).toBe(true)
})
