import { refer, reopen, withdraw } from '@core/help/ending'
import { liveOffers } from '@core/help/help-request'
import { hours, minutes } from '@core/kit/time'
import { asking, caseIn, granted, SETTLED_AT, turn } from '../support/cases'
import { as, chen, feng, fourOnCall, qian, START, wang } from '../support/cast'
import { told } from '../support/told'

const DAY_MS = hours(24)

describe('reopening', () => {
  test.each(['settled', 'closed'] as const)('a %s case is possible until the last millisecond of the day', (status) => {
    const at = (now: number) =>
      reopen(caseIn(status), { actor: as(chen), now }, { reason: '又漏了', arrivalCode: '0815', posts: null })
    expect(at(SETTLED_AT + DAY_MS - 1).ok).toBe(true)
    expect(at(SETTLED_AT + DAY_MS)).toEqual({ ok: false, code: 'TOO_LATE' })
    expect(at(SETTLED_AT + DAY_MS + 1)).toEqual({ ok: false, code: 'TOO_LATE' })
  })

  test('too late is said to the resident alone', () => {
    const now = SETTLED_AT + DAY_MS
    expect(
      reopen(caseIn('closed'), { actor: as(wang), now }, { reason: '', arrivalCode: '0815', posts: null }),
    ).toEqual({
      ok: false,
      code: 'NOT_YOURS',
    })
    expect(
      reopen(caseIn('closed'), { actor: as(feng), now }, { reason: '', arrivalCode: '0815', posts: null }),
    ).toEqual({
      ok: false,
      code: 'NOT_YOURS',
    })
  })

  const now = SETTLED_AT + hours(3)
  const before = { ...caseIn('closed'), excluded: ['sun'], wrongCodes: 3 }
  const after = granted(
    reopen(before, { actor: as(chen), now }, { reason: '又漏了', arrivalCode: '0815', posts: null }),
  )

  test('is told to whoever coordinates now, and not to the shift in which it was settled', () => {
    const posts = { coordinator: feng, secretary: qian }
    const anew = { reason: '又漏了', arrivalCode: '0815', posts }
    const again = granted(reopen(before, { actor: as(chen), now }, anew))
    expect(again.coordinator.id).toBe('feng')
    expect(again.owed.slice(before.owed.length).map(({ kind, to }) => [kind, to.id])).toEqual([
      ['helpReopened', 'feng'],
    ])
  })

  test('starts both clocks anew and forgets how the first round ended', () => {
    expect(after).toMatchObject({ status: 'waiting', startedAt: now, waitingAt: now, searchedAt: null, wrongCodes: 0 })
    expect(after).toMatchObject({ responder: null, arrivedAt: null, arrivedBy: null, settledAt: null, closedAt: null })
    expect(after).toMatchObject({ outcome: '', settledPhotos: [], rating: null, offers: [], excluded: [] })
  })

  test('gives the door a new code, which the first responder does not know', () => {
    expect(before.arrivalCode).not.toBe('0815')
    expect(after.arrivalCode).toBe('0815')
  })

  test('keeps the history and tells the coordinator', () => {
    expect(after.history.slice(0, -1)).toEqual(before.history)
    expect(after.history.at(-1)).toEqual({ at: now, by: 'chen', move: 'reopen', note: '又漏了' })
    expect(told(before, after)).toEqual(['helpReopened → qian'])
  })

  test('asks everybody again, with offer numbers that were never used', () => {
    const asked = turn(after, now, { candidates: fourOnCall(now) })
    expect(liveOffers(asked).map((offer) => [offer.no, offer.member.id])).toEqual([
      [3, 'wang'],
      [4, 'li'],
    ])
  })
})

describe('withdrawing', () => {
  test('a waiting case calls off everybody who was asked', () => {
    const before = asking()
    const after = granted(withdraw(before, { actor: as(chen), now: START + 1 }, '好了'))
    expect(after).toMatchObject({ status: 'withdrawn', closedAt: START + 1 })
    expect(liveOffers(after)).toEqual([])
    expect(told(before, after)).toEqual(['offerDropped → li', 'offerDropped → wang'])
  })

  test('an accepted case tells the responder not to come', () => {
    const before = caseIn('accepted')
    const after = granted(withdraw(before, { actor: as(chen), now: START + minutes(1) }, '好了'))
    expect(told(before, after)).toEqual(['helpWithdrawn → wang'])
  })
})

describe('referring', () => {
  const elsewhere = { reason: '主管道爆了', to: '自来水公司' }

  test('a waiting case tells the resident where it goes and calls off everybody who was asked', () => {
    const before = asking()
    const after = granted(refer(before, { actor: as(qian), now: START + 1 }, elsewhere))
    expect(after).toMatchObject({ status: 'referred', closedAt: START + 1, referredTo: '自来水公司' })
    expect(after.history.at(-1)?.note).toBe('主管道爆了')
    expect(told(before, after)).toEqual(['helpReferred → chen', 'offerDropped → li', 'offerDropped → wang'])
    expect(after.owed.find((message) => message.kind === 'helpReferred')?.body).toContain('自来水公司')
  })

  test.each(['accepted', 'arrived'] as const)('by the responder of a %s case tells the resident alone', (status) => {
    const before = caseIn(status)
    const after = granted(refer(before, { actor: as(wang), now: START + minutes(8) }, elsewhere))
    expect(told(before, after)).toEqual(['helpReferred → chen'])
  })

  test.each(['accepted', 'arrived'] as const)('by the coordinator takes the responder off a %s case', (status) => {
    const before = caseIn(status)
    const after = granted(refer(before, { actor: as(qian), now: START + minutes(8) }, elsewhere))
    expect(told(before, after)).toEqual(['helpReferred → chen', 'offerDropped → wang'])
  })
})
