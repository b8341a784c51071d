import { HELP_STATUSES, type HelpRequest, isOpen } from '@core/help/help-request'
import { keepTime, wakeAt } from '@core/help/keep-time'
import { accept, decline } from '@core/help/taking'
import { hours, minutes, seconds } from '@core/kit/time'
import { HAND_OVER_MS } from '@core/message/hand-over'
import { asking, caseIn, filed, granted, handedOver, SETTLED_AT, type Town, turn } from '../support/cases'
import { as, fourOnCall, onCall, START, wang } from '../support/cast'

const four: Town = { candidates: fourOnCall(), seenAt: START }
const wokenAfterS = (request: HelpRequest) => {
  const at = wakeAt(request)
  return at === null ? null : (at - START) / 1000
}

describe('the engine is wanted', () => {
  test('at once for a case nobody has been looked for', () => {
    expect(wokenAfterS(filed())).toBe(0)
  })

  test('when the time to answer is over', () => {
    expect(wokenAfterS(asking())).toBe(45)
  })

  test('at once after a refusal', () => {
    const declined = granted(decline(asking(), { actor: as(wang), now: START + seconds(7) }, '忙'))
    expect(wakeAt(declined)).toBeLessThanOrEqual(START + seconds(7))
  })

  test('a minute later when nobody was there, and at three minutes to ask everybody', () => {
    const nobody = handedOver(turn(filed(), START, { candidates: [] }))
    expect(wokenAfterS(nobody)).toBe(60)
    const again = handedOver(turn(nobody, START + seconds(150), { candidates: [] }))
    expect(wokenAfterS(again)).toBe(180)
  })

  test('at half of the arrival clock, then at its warning, then at its end', () => {
    expect(wokenAfterS(caseIn('accepted'))).toBe(300)
    const seen = handedOver(turn(caseIn('accepted'), START + minutes(5), { ...four, seenAt: START + minutes(5) }))
    expect(wokenAfterS(seen)).toBe(420)
    expect(wokenAfterS(handedOver(turn(seen, START + minutes(7), four)))).toBe(600)
  })

  test('at the warning of the settling clock once somebody is there', () => {
    expect(wokenAfterS(caseIn('arrived'))).toBe(1_260)
  })

  test('a day after settling', () => {
    expect(wakeAt(caseIn('settled'))).toBe(SETTLED_AT + hours(24))
  })

  test.each(['closed', 'withdrawn', 'referred'] as const)('never again for a %s case that owes nothing', (status) => {
    expect(wakeAt(caseIn(status))).toBeNull()
  })

  test('half a minute after a message was owed that nobody has handed over', () => {
    const accepted = granted(accept(asking(), { actor: as(wang), now: START + seconds(20) }))
    expect(wokenAfterS(accepted)).toBe(20 + HAND_OVER_MS / 1000)
    const closed = { ...caseIn('closed'), owed: accepted.owed }
    expect(wokenAfterS(closed)).toBe(50)
  })

  test.each(HELP_STATUSES.filter((status) => isOpen({ status })))('some time for every open case: %s', (status) => {
    let request = caseIn(status)
    for (let hour = 0; hour < 30; hour++) {
      const now = START + hours(hour)
      request = handedOver(turn(request, now, { candidates: [], seenAt: now }))
      expect(wakeAt(request)).toBeGreaterThan(now)
    }
  })
})

describe('closing a settled case by silence', () => {
  const by = SETTLED_AT + hours(24)

  test('happens at the end of the day and not before', () => {
    expect(turn(caseIn('settled'), by - 1, four).status).toBe('settled')
    expect(turn(caseIn('settled'), by, four)).toMatchObject({ status: 'closed', closedAt: by, rating: null })
  })

  test('happens once, however late', () => {
    const late = turn(caseIn('settled'), by + hours(50), four)
    expect(late).toMatchObject({ status: 'closed', closedAt: by + hours(50) })
    expect(turn(late, by + hours(51), four)).toEqual(late)
  })
})

describe('a turn of the engine', () => {
  const instants = [0, 44.999, 45, 90, 179.999, 180, 240, 300, 420, 600, 900, 1_800, 2_100, 5_700, 60_000, 900_000]

  test.each(HELP_STATUSES)('leaves a %s case as it is when repeated at the same instant', (status) => {
    for (const second of instants) {
      const now = START + seconds(second)
      const town = { candidates: fourOnCall(now), seenAt: null }
      const once = turn(caseIn(status), now, town)
      expect(turn(once, now, town)).toEqual(once)
    }
  })

  test.each(HELP_STATUSES)('decides the same for a %s case whether all is loaded or only what is needed', (status) => {
    for (const second of instants) {
      const now = START + seconds(second)
      const town = { candidates: [...fourOnCall(now), onCall(wang)], seenAt: now }
      const all = keepTime(caseIn(status), now, { candidates: town.candidates, responderSeenAt: now, ladder: null })
      expect(turn(caseIn(status), now, town)).toEqual(all)
    }
  })

  test('with a clock behind the last one changes nothing that was done', () => {
    const ahead = turn(asking(), START + minutes(3), four)
    expect(turn(ahead, START + minutes(2), four)).toEqual(ahead)
  })
})
