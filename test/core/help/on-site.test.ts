import { confirm } from '@core/help/ending'
import type { HelpRequest } from '@core/help/help-request'
import { type ArrivalProof, arrive, MAX_WRONG_CODES, settle, takeTry } from '@core/help/on-site'
import { reassure } from '@core/help/taking'
import { hours, minutes, seconds } from '@core/kit/time'
import { ENGINE } from '@core/people/person'
import { CLOSED_AT, CODE, caseIn, granted, SETTLED_AT } from '../support/cases'
import { as, chen, feng, li, north, START, wang } from '../support/cast'
import { told } from '../support/told'

const NOW = START + minutes(6)
const hand = { actor: as(wang), now: NOW }
const code = (digits: string): ArrivalProof => ({ by: 'code', code: digits })
const place = (metres: number, accuracyM: number): ArrivalProof => ({ by: 'place', place: north(metres), accuracyM })

describe('saying "I am coming"', () => {
  const asked = { ...caseIn('accepted'), climbed: ['life:1'] }
  const responder = asked.responder
  if (!responder) throw new Error('nobody accepted')
  const questioned: HelpRequest = { ...asked, responder: { ...responder, questionedAt: START + minutes(5) } }

  test('answers the question, counts as a sign of life and tells nobody', () => {
    const after = granted(reassure(questioned, hand))
    expect(after.responder).toMatchObject({ questionedAt: null, lifeAt: NOW })
    expect(told(questioned, after)).toEqual([])
  })

  test('counts each time, also when nothing was asked and nothing happened in between', () => {
    const once = granted(reassure(asked, hand))
    const twice = granted(reassure(once, { ...hand, now: NOW + seconds(90) }))
    expect(twice.responder?.lifeAt).toBe(NOW + seconds(90))
  })
})

describe('arriving', () => {
  const before = caseIn('accepted')

  test('by the resident’s four digits tells the resident', () => {
    const after = granted(arrive(before, hand, code(CODE)))
    expect(after).toMatchObject({ status: 'arrived', arrivedAt: NOW, arrivedBy: 'code' })
    expect(told(before, after)).toEqual(['helpArrived → chen'])
  })

  test('late, before anybody noticed, is still late: coordinator and resident hear both', () => {
    const late = granted(arrive(before, { ...hand, now: START + minutes(10) + seconds(5) }, code(CODE)))
    expect(told(before, late)).toEqual(['arriveBreached → chen', 'arriveBreached → qian', 'helpArrived → chen'])
  })

  test('may be tried with a code five times, each counted before it is compared', () => {
    let request = before
    for (let tries = 1; tries <= MAX_WRONG_CODES; tries++) {
      request = granted(takeTry(request, hand))
      expect(request.wrongCodes).toBe(tries)
      expect(arrive(request, hand, code('0000'))).toEqual({ ok: false, code: 'WRONG_CODE' })
    }
    expect(MAX_WRONG_CODES).toBe(5)
    expect(takeTry(request, hand)).toEqual({ ok: false, code: 'TOO_MANY_TRIES' })
  })

  test('is possible with the right code after four wrong ones, and the right one is not counted as wrong', () => {
    const tried = granted(takeTry({ ...before, wrongCodes: 4 }, hand))
    expect(granted(arrive(tried, hand, code(CODE)))).toMatchObject({ status: 'arrived', wrongCodes: 4 })
  })

  test('takes no try of whoever may not arrive, nor of whoever has arrived', () => {
    const arrived = caseIn('arrived')
    expect(takeTry(before, { actor: as(feng), now: NOW })).toEqual({ ok: true, value: before })
    expect(takeTry(arrived, hand)).toEqual({ ok: true, value: arrived })
  })

  test('is possible by place when the tries at the code are used up', () => {
    const after = granted(arrive({ ...before, wrongCodes: 5 }, hand, place(20, 10)))
    expect(after).toMatchObject({ arrivedBy: 'place', wrongCodes: 5 })
  })

  test.each([
    [149, 0, true],
    [151, 0, false],
    [200, 60, true],
    [200, 40, false],
    [249, 100, true],
    [251, 100, false],
    [251, 5_000, false],
    [249, 5_000, true],
  ])('at %i m with a fix good to %i m is granted: %s', (metres, accuracyM, granted) => {
    const outcome = arrive(before, hand, place(metres, accuracyM))
    expect(outcome.ok ? 'granted' : outcome.code).toBe(granted ? 'granted' : 'TOO_FAR')
  })

  test('says nothing about the code or the place to whoever may not arrive', () => {
    expect(arrive(before, { actor: as(feng), now: NOW }, code('0000'))).toEqual({ ok: false, code: 'NOT_YOURS' })
    expect(arrive(before, { actor: as(li), now: NOW }, place(9_000, 5))).toEqual({ ok: false, code: 'NOT_YOURS' })
    expect(arrive(caseIn('settled'), hand, code('0000'))).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })
})

describe('settling', () => {
  test('keeps the report and asks the resident', () => {
    const before = caseIn('arrived')
    const report = { outcome: '换了阀门', photos: ['cloud://town/after.jpg'] }
    const after = granted(settle(before, { actor: as(wang), now: SETTLED_AT }, report))
    expect(after).toMatchObject({
      status: 'settled',
      settledAt: SETTLED_AT,
      outcome: '换了阀门',
      settledPhotos: [{ fileId: report.photos[0], by: wang.id, at: SETTLED_AT, state: 'waiting' }],
    })
    expect(after.responder?.member).toEqual(wang)
    expect(told(before, after)).toEqual(['helpSettled → chen'])
  })
})

describe('confirming', () => {
  const before = caseIn('settled')

  test('by the resident keeps the rating and tells the responder', () => {
    const rating = { stars: 4, note: '来得快' } as const
    const after = granted(confirm(before, { actor: as(chen), now: CLOSED_AT }, rating))
    expect(after).toMatchObject({ status: 'closed', closedAt: CLOSED_AT, rating })
    expect(told(before, after)).toEqual(['helpClosed → wang'])
    expect(after.owed[0]?.body).toContain('4 分')
  })

  test('by the engine leaves the case unrated, never satisfied', () => {
    const after = granted(confirm(before, { actor: ENGINE, now: SETTLED_AT + hours(24) }, null))
    expect(after).toMatchObject({ status: 'closed', rating: null })
    expect(after.history.at(-1)).toEqual({ at: SETTLED_AT + hours(24), by: 'engine', move: 'confirm', note: '' })
    expect(after.owed[0]?.body).toContain('居民没有评价')
  })
})
