import { createHmac } from 'node:crypto'
import { checkIn, checkOut, type Proof } from '@core/volunteering/presence-moves'
import { codeAt, isCodeOf, readCode } from '@core/volunteering/rotating-code'
import { at, LI, ORGANISER, signUp, value } from '../support/volunteers'

const signWith = (key: string) => (text: string) => createHmac('sha256', key).update(text).digest('base64url')
const sign = signWith('secret')
const OF = { activityId: 'a1', slotId: 's1' }
const codeShown = (time: string, of = OF) => codeAt(of, at(time), sign).text

describe('the code on the organiser’s screen', () => {
  test('changes every half minute and says until when it is shown', () => {
    const { text, until } = codeAt(OF, at('09:00'), sign)
    expect(until).toBe(at('09:00') + 30_000)
    expect(codeAt(OF, at('09:00') + 29_999, sign).text).toBe(text)
    expect(codeAt(OF, at('09:00') + 30_000, sign).text).not.toBe(text)
  })

  test('counts for the window it is shown in and the next, and not before', () => {
    const text = codeShown('09:00')
    const good = (now: number) => isCodeOf(text, OF, { now, sign })
    expect([good(at('09:00')), good(at('09:00') + 59_999), good(at('09:01')), good(at('09:00') - 1)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('is good for one slot of one activity, and under one key', () => {
    const text = codeShown('09:00')
    const now = at('09:00')
    expect(isCodeOf(text, { ...OF, slotId: 's2' }, { now, sign })).toBe(false)
    expect(isCodeOf(text, OF, { now, sign: signWith('another') })).toBe(false)
    const forged = text.replace(/\.(\d+)\./, (_all, window) => `.${Number(window) + 1}.`)
    expect(isCodeOf(forged, OF, { now: now + 30_000, sign })).toBe(false)
  })

  test.each(['', 'HX-123', 'V1.a1.s1.x.y', `V1.a1.s1.1.${'a'.repeat(65)}`])('%j is no code', (text) => {
    expect(readCode(text)).toBeNull()
  })
})

describe('being there', () => {
  const seated = signUp({ status: 'signedUp' })
  const qr = (time: string): Proof => ({ by: 'qr', text: codeShown(time), sign })
  const hand = (time: string) => ({ actor: LI, now: at(time) })
  const place = (lat: number, accuracyM = 10): Proof => ({ by: 'place', place: { lng: 120.1372, lat }, accuracyM })

  test('is shown by the code of this minute', () => {
    expect(value(checkIn(seated, qr('08:30'), hand('08:30')))).toMatchObject({
      status: 'checkedIn',
      checkedIn: { by: 'qr' },
    })
    expect(checkIn(seated, qr('08:30'), hand('08:32'))).toMatchObject({ code: 'CODE_OVER' })
    expect(checkIn(seated, qr('08:29'), hand('08:29'))).toMatchObject({ code: 'TOO_EARLY' })
    expect(checkIn(seated, qr('11:00'), hand('11:00'))).toMatchObject({ code: 'SLOT_OVER' })
  })

  test('is shown by the place within the fence, and a phone’s doubt stretches it only so far', () => {
    expect(checkIn(seated, place(30.2832), hand('09:00')).ok).toBe(true) // 190 m
    expect(checkIn(seated, place(30.2842), hand('09:00'))).toMatchObject({ code: 'TOO_FAR' }) // 300 m
    expect(checkIn(seated, place(30.285, 5_000), hand('09:00'))).toMatchObject({ code: 'TOO_FAR' }) // 390 m
    const nowhere = signUp({ status: 'signedUp', activity: { ...seated.activity, at: null } })
    expect(checkIn(nowhere, place(30.2815), hand('09:00'))).toMatchObject({ code: 'TOO_FAR' })
  })

  test('is the organiser’s word only from the organiser, and a volunteer’s proof only from the volunteer', () => {
    const word: Proof = { by: 'organiser' }
    expect(checkIn(seated, word, hand('09:00'))).toMatchObject({ code: 'NOT_YOURS' })
    const organiser = { actor: ORGANISER, now: at('09:00') }
    expect(checkIn(seated, qr('09:00'), organiser)).toMatchObject({ code: 'NOT_YOURS' })
    expect(value(checkIn(seated, word, organiser)).checkedIn?.by).toBe('organiser')
  })

  test('ends at the latest two hours after the slot', () => {
    const there = signUp({ status: 'checkedIn', checkedIn: { at: at('09:00'), by: 'qr' } })
    expect(checkOut(there, qr('12:59'), hand('12:59')).ok).toBe(true)
    expect(checkOut(there, qr('13:00'), hand('13:00'))).toMatchObject({ code: 'SLOT_OVER' })
    expect(checkOut(seated, qr('09:00'), hand('09:00'))).toMatchObject({ code: 'NO_SUCH_MOVE' })
  })
})
