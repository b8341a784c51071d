import { beat, goOffDuty, goOnDuty, isStale } from '@core/duty/presence'
import { minutes } from '@core/kit/time'
import { north, onCall, START, wang } from '../support/cast'

const fresh = {
  member: wang,
  communityId: 'town',
  place: north(100),
  transport: 'walk',
  skills: ['急救'],
} as const
const on = goOnDuty(null, fresh, START)

describe('going on duty', () => {
  test('tells place and sign of life at once', () => {
    expect(on).toEqual({ ...fresh, onDuty: true, switchedAt: START, placedAt: START, seenAt: START })
  })

  test('a second time renews the place and keeps the hour', () => {
    const again = goOnDuty(on, { ...fresh, place: north(300) }, START + minutes(5))
    expect(again).toMatchObject({ switchedAt: START, placedAt: START + minutes(5), place: north(300) })
  })

  test('after going off starts a new hour', () => {
    const off = goOffDuty(on, START + minutes(5))
    expect(goOnDuty(off, fresh, START + minutes(9)).switchedAt).toBe(START + minutes(9))
  })
})

describe('going off duty', () => {
  test('is a sign of life without a place', () => {
    expect(goOffDuty(on, START + 1)).toEqual({ ...on, onDuty: false, switchedAt: START + 1, seenAt: START + 1 })
  })

  test('a second time changes nothing', () => {
    const off = goOffDuty(on, START + 1)
    expect(goOffDuty(off, START + 2)).toBe(off)
  })
})

describe('a sign of life', () => {
  test('with a place renews both', () => {
    expect(beat(on, north(50), START + 9)).toMatchObject({ place: north(50), placedAt: START + 9, seenAt: START + 9 })
  })

  test('without one leaves the place as old as it is', () => {
    expect(beat(on, null, START + 9)).toMatchObject({ place: north(100), placedAt: START, seenAt: START + 9 })
  })

  test('does not turn the switch', () => {
    expect(beat(goOffDuty(on, START), null, START + 9).onDuty).toBe(false)
  })
})

test('a place is stale when it is older than agreed, not when it is as old', () => {
  const { presence } = onCall(wang)
  expect(isStale(presence, START + minutes(30), minutes(30))).toBe(false)
  expect(isStale(presence, START + minutes(30) + 1, minutes(30))).toBe(true)
})
