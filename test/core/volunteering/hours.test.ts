import { approveHours, confirmHours, enterHours, hoursOf, pointsFor, revokeHours } from '@core/volunteering/hours'
import type { Evidence, SignUp } from '@core/volunteering/sign-up'
import { at, COORDINATOR, LI, ORGANISER, SECRETARY, signUp, someone, value } from '../support/volunteers'

const now = at('12:00')
const organiser = { actor: ORGANISER, now }
const coordinator = { actor: COORDINATOR, now }
const came = (from: string, to: string, [inBy, outBy]: readonly [Evidence, Evidence] = ['qr', 'qr']): SignUp =>
  signUp({ status: 'checkedOut', checkedIn: { at: at(from), by: inBy }, checkedOut: { at: at(to), by: outBy } })
const entry = { minutes: 90, reason: '手机没电', toTell: someone('zhao') }

describe('hours are worth', () => {
  test('A when in and out are proven and the organiser says so, B before', () => {
    expect(hoursOf(came('09:00', '11:00'))).toEqual({ grade: 'B', minutes: 120 })
    expect(hoursOf(value(confirmHours(came('09:00', '11:00', ['qr', 'place']), organiser)))).toEqual({
      grade: 'A',
      minutes: 120,
    })
  })

  test.each([['organiser', 'qr'] as const, ['place', 'organiser'] as const])(
    'B for good when one end (%s, %s) is the organiser’s word',
    (inBy, outBy) => {
      const confirmed = value(confirmHours(came('09:00', '11:00', [inBy, outBy]), organiser))
      expect(hoursOf(confirmed)?.grade).toBe('B')
      expect(confirmed.pointsOwed).toEqual([])
    },
  )

  test('no more than the slot, and nothing for one who came and went', () => {
    expect(hoursOf(came('08:30', '12:30'))?.minutes).toBe(120)
    expect(hoursOf(came('09:31', '10:00'))?.minutes).toBe(29)
    expect(confirmHours(came('08:30', '08:45'), organiser)).toMatchObject({ code: 'NO_HOURS' })
  })

  test('nothing when nobody checked out', () => {
    const open = signUp({ status: 'checkedOut', checkedIn: { at: at('09:00'), by: 'qr' } })
    expect(hoursOf(open)).toBeNull()
    expect(confirmHours(open, organiser)).toMatchObject({ code: 'NO_HOURS' })
  })
})

describe('points', () => {
  test('are earned by A alone, once for each confirmation', () => {
    const once = value(confirmHours(came('09:00', '10:30'), organiser))
    expect(once.pointsOwed).toMatchObject([{ key: 'earn:a1.s1.li:1', kind: 'earn', amount: 15 }])
    expect(value(confirmHours(once, organiser))).toBe(once)
    expect(pointsFor(59, 10)).toBe(9)
  })

  test('are taken back with the confirmation, and earned anew under another name', () => {
    const once = value(confirmHours(came('09:00', '10:30'), organiser))
    const revoked = value(revokeHours(once, '人没来', coordinator))
    expect(revoked.pointsOwed.map(({ key, amount }) => [key, amount])).toEqual([
      ['earn:a1.s1.li:1', 15],
      ['correct:a1.s1.li:1', -15],
    ])
    expect(hoursOf(revoked)?.grade).toBe('B')
    const anew = value(confirmHours(revoked, organiser))
    expect(anew.pointsOwed.at(-1)).toMatchObject({ key: 'earn:a1.s1.li:2', amount: 15 })
    expect(revokeHours(came('09:00', '10:30'), '', coordinator)).toMatchObject({ code: 'NO_HOURS' })
    expect(revokeHours(once, '', organiser)).toMatchObject({ code: 'NOT_YOURS' })
  })
})

describe('hours by hand', () => {
  const absent = signUp({ status: 'absent' })

  test('count as C, and only with a second person’s word', () => {
    const entered = value(enterHours(absent, entry, coordinator))
    expect(hoursOf(entered)).toBeNull()
    expect(entered.owed.map(({ kind, to }) => [kind, to.id])).toEqual([['hoursToApprove', 'zhao']])
    expect(approveHours(entered, coordinator)).toMatchObject({ code: 'SAME_PERSON' })
    expect(approveHours(entered, { actor: LI, now })).toMatchObject({ code: 'NOT_YOURS' })
    const approved = value(approveHours(entered, { actor: SECRETARY, now }))
    expect(hoursOf(approved)).toEqual({ grade: 'C', minutes: 90 })
    expect(approved.pointsOwed).toEqual([])
    expect(value(approveHours(approved, { actor: SECRETARY, now }))).toBe(approved)
  })

  test('stand against nothing that was checked in and out, and are no longer than the slot', () => {
    expect(enterHours(came('09:00', '11:00'), entry, organiser)).toMatchObject({ code: 'HOURS_STAND' })
    expect(enterHours(absent, { ...entry, minutes: 121 }, organiser)).toMatchObject({ code: 'NO_HOURS' })
    expect(approveHours(absent, coordinator)).toMatchObject({ code: 'NO_HOURS' })
  })

  test('written down anew need a word anew', () => {
    const approved = value(approveHours(value(enterHours(absent, entry, organiser)), coordinator))
    const anew = value(enterHours(approved, { ...entry, minutes: 100 }, organiser))
    expect(hoursOf(anew)).toBeNull()
    expect(hoursOf(value(approveHours(anew, coordinator)))).toEqual({ grade: 'C', minutes: 100 })
  })
})
