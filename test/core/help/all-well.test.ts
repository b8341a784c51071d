import { allWell, allWellAt } from '@core/help/all-well'
import { wakeAt } from '@core/help/keep-time'
import { arrive } from '@core/help/on-site'
import { minutes } from '@core/kit/time'
import { CODE, caseIn, granted, handedOver, turn } from '../support/cases'
import { as, chen, START, wang } from '../support/cast'
import { owes } from '../support/told'

const at = (minute: number) => START + minutes(minute)
const hand = (minute: number, who = wang) => ({ actor: as(who), now: at(minute) })
const nobody = { candidates: [] }

/** Wang arrived at six minutes where one is asked after eight whether all is well. */
const risky = (() => {
  const accepted = caseIn('accepted')
  const watched = { ...accepted, policy: { ...accepted.policy, checkInMs: minutes(8) } }
  return handedOver(granted(arrive(watched, hand(6), { by: 'code', code: CODE })))
})()
const asked = handedOver(turn(risky, at(14), nobody))

describe('whoever is on site where it may be risky', () => {
  test('is asked after a while whether all is well, and not before', () => {
    expect(wakeAt(risky)).toBe(at(14))
    expect(owes(turn(risky, at(14) - 1, nobody))).toEqual([])
    expect(owes(turn(risky, at(14), nobody))).toEqual(['allWellAsked → wang'])
  })

  test('answers with one tap, and is asked again as long after', () => {
    const well = granted(allWell(asked, hand(15)))
    expect(well.responder).toMatchObject({ checkAskedAt: null, lifeAt: at(15) })
    expect(allWellAt(well)).toBe(at(23))
    expect(well.owed).toEqual([])
  })

  test('who says nothing for three minutes is told to the coordinator once, and stays on the case', () => {
    const silent = turn(asked, at(17), nobody)
    expect(owes(silent)).toEqual(['allWellSilent → qian'])
    expect(silent).toMatchObject({ status: 'arrived', responder: { member: { id: 'wang' } } })
    expect(owes(turn(handedOver(silent), at(20), nobody))).toEqual([])
  })

  test('who answers late lets the coordinator know', () => {
    const silent = handedOver(turn(asked, at(17), nobody))
    expect(owes(granted(allWell(silent, hand(19))))).toEqual(['allWellAnswered → qian'])
  })

  test('answers for themselves: nobody else can, and nobody who was not asked', () => {
    expect(allWell(asked, hand(15, chen))).toEqual({ ok: false, code: 'NOT_YOURS' })
    expect(allWell(risky, hand(10))).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })

  test('is not asked where a community asks nobody', () => {
    expect(allWellAt(caseIn('arrived'))).toBeNull()
  })
})
