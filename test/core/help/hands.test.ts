import { HELPER_ANSWER_MS } from '@core/help/clocks'
import { withdraw } from '@core/help/ending'
import { addHelper, helperAccept, helperArrive, helperLeave } from '@core/help/hands'
import { type HelpRequest, liveOffers } from '@core/help/help-request'
import { holdersOf, missingPeople } from '@core/help/in-hand'
import { wakeAt } from '@core/help/keep-time'
import { arrive, settle } from '@core/help/on-site'
import { isStillTrue } from '@core/help/still-true'
import { accept, assign, release } from '@core/help/taking'
import { viewOf } from '@core/help/views'
import { minutes, seconds } from '@core/kit/time'
import type { Contact } from '@core/people/person'
import { asking, CODE, caseIn, DOOR, filed, granted, handedOver, turn } from '../support/cases'
import { as, chen, fourOnCall, li, qian, START, sun, wang, zhao } from '../support/cast'
import { owes } from '../support/told'

const at = (minute: number) => START + minutes(minute)
const hand = (minute: number, who: Contact) => ({ actor: as(who), now: at(minute) })

const invited = handedOver(granted(addHelper(caseIn('accepted'), hand(2, qian), sun)))
const together = handedOver(granted(helperAccept(invited, hand(3, sun))))

describe('a second member asked by the coordinator', () => {
  test('is told, and sees the building and not the door', () => {
    expect(owes(granted(addHelper(caseIn('accepted'), hand(2, qian), sun)))).toEqual(['helperAsked → sun'])
    const view = viewOf(invited, as(sun))
    expect(view).toMatchObject({ place: { door: null }, resident: null, helpers: [] })
    expect(view?.invitation).toEqual({ askedAt: at(2), answerBy: at(2) + HELPER_ANSWER_MS })
    expect(view?.moves).toEqual(['helperAccept', 'helperLeave'])
  })

  test('who comes along sees what the responder sees, and holds the case beside them', () => {
    expect(owes(granted(helperAccept(invited, hand(3, sun))))).toEqual(['helperComing → chen', 'helperComing → wang'])
    expect(holdersOf(together)).toEqual(['wang', 'sun'])
    expect(viewOf(together, as(sun))).toMatchObject({ place: { door: DOOR }, resident: { name: chen.name } })
    expect(viewOf(together, as(sun))?.arrivalCode).toBeNull()
  })

  test('reads of their own way, whoever is there before them', () => {
    const first = granted(arrive(together, hand(5, wang), { by: 'code', code: CODE }))
    expect(viewOf(first, as(sun))).toMatchObject({ arrivedAt: at(5), hand: { comingAt: at(3), arrivedAt: null } })
    const both = granted(helperArrive(first, hand(7, sun)))
    expect(viewOf(both, as(sun))?.hand).toEqual({ comingAt: at(3), arrivedAt: at(7) })
    expect([viewOf(both, as(wang))?.hand, viewOf(invited, as(sun))?.hand]).toEqual([null, null])
  })

  test('is named to the resident only once they come', () => {
    expect(viewOf(invited, as(chen))?.helpers).toEqual([])
    expect(viewOf(together, as(chen))?.helpers).toEqual([
      { name: sun.name, phone: sun.phone, addedAt: at(3), state: 'coming' },
    ])
  })

  test('who says no is told to the coordinator alone; who stays away after a yes, to the responder, too', () => {
    expect(owes(granted(helperLeave(invited, hand(3, sun), '走不开')))).toEqual(['helperMissing → qian'])
    const gone = granted(helperLeave(together, hand(4, sun), '走不开'))
    expect(owes(gone)).toEqual(['helperMissing → qian', 'helperMissing → wang'])
    expect(holdersOf(gone)).toEqual(['wang'])
    expect(viewOf(gone, as(sun))).toBeNull()
  })

  test('who says nothing has said no after three minutes', () => {
    const by = at(2) + HELPER_ANSWER_MS
    expect(wakeAt(invited)).toBe(by)
    const silent = turn(invited, by, { candidates: [], seenAt: by })
    expect(silent.helpers).toEqual([expect.objectContaining({ state: 'left' })])
    expect(owes(silent)).toEqual(['helperMissing → qian'])
  })

  test('is one person once: neither the responder, nor somebody asked already, nor a fifth', () => {
    const no = { ok: false, code: 'NO_SUCH_MOVE' }
    expect(addHelper(caseIn('accepted'), hand(2, qian), wang)).toEqual(no)
    const four = [li, zhao, qian].reduce<HelpRequest>(
      (soFar, one) => granted(addHelper(soFar, hand(5, qian), one)),
      together,
    )
    expect(addHelper(four, hand(6, qian), { ...sun, id: 'fifth' })).toEqual(no)
  })

  test('is asked by the coordinator and by nobody else', () => {
    expect(addHelper(caseIn('accepted'), hand(2, wang), sun)).toEqual({ ok: false, code: 'NOT_YOURS' })
    expect(addHelper(caseIn('waiting'), hand(2, qian), sun)).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })

  test('tapping twice is tapping once', () => {
    expect(granted(helperAccept(together, hand(3, sun)))).toBe(together)
    expect(granted(addHelper(invited, hand(2, qian), sun))).toBe(invited)
    const there = granted(helperArrive(together, hand(5, sun)))
    expect(granted(helperArrive(there, hand(6, sun)))).toBe(there)
  })

  test('leads when the responder cannot come: the case is never without its owner', () => {
    const led = granted(release(together, hand(4, wang), '车坏了'))
    expect(led).toMatchObject({ status: 'accepted', responder: { member: { id: 'sun' } }, helpers: [] })
    expect(owes(led)).toEqual(['helpAccepted → chen', 'helperLeads → qian', 'helperLeads → sun'])
    expect(holdersOf(led)).toEqual(['sun'])
  })

  test('who is there may settle for both, and everybody is free', () => {
    const arrived = granted(arrive(together, hand(5, wang), { by: 'code', code: CODE }))
    expect(settle(arrived, hand(9, sun), { outcome: '抬好了', photos: [] })).toEqual({ ok: false, code: 'NOT_YOURS' })
    const both = granted(helperArrive(arrived, hand(6, sun)))
    const done = granted(settle(both, hand(9, sun), { outcome: '抬好了', photos: [] }))
    expect([done.status, holdersOf(done)]).toEqual(['settled', []])
  })

  test('on the way to a case that is called off hears so', () => {
    const off = granted(withdraw(together, hand(4, chen), '好了'))
    expect(owes(off)).toEqual(['helpWithdrawn → wang', 'offerDropped → sun'])
    expect(holdersOf(off)).toEqual([])
  })
})

describe('where two have to come', () => {
  const policy = { ...asking().policy, people: 2 as const }
  const both = { ...asking(), policy }
  const first = granted(accept(both, hand(0.5, wang)))

  test('the first acceptance starts the way, and the other offer stays', () => {
    expect(first).toMatchObject({ status: 'accepted', responder: { member: { id: 'wang' } } })
    expect(liveOffers(first).map((one) => one.member.id)).toEqual(['li'])
    expect(missingPeople(first)).toBe(1)
    expect(viewOf(first, as(chen))).toMatchObject({ people: 2, missing: 1 })
  })

  test('the second to accept comes along, and nobody is asked any more', () => {
    const two = granted(accept(first, hand(0.6, li)))
    expect(holdersOf(two)).toEqual(['wang', 'li'])
    expect([missingPeople(two), liveOffers(two)]).toEqual([0, []])
    expect(viewOf(two, as(chen))?.helpers).toEqual([expect.objectContaining({ name: li.name, state: 'coming' })])
    expect(accept(two, hand(0.7, sun))).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })

  test('the second is searched for on, and their silence is replaced', () => {
    const now = START + seconds(45)
    const searched = turn(handedOver(first), now, { candidates: fourOnCall(now) })
    expect(searched.status).toBe('accepted')
    expect(liveOffers(searched).map((one) => one.member.id)).not.toContain('li')
    expect(liveOffers(searched).length).toBeGreaterThan(0)
  })

  test('nobody to be found for the second worries the coordinator, and not the resident', () => {
    const now = START + seconds(45)
    const alone = turn(handedOver(first), now, { candidates: [] })
    expect(owes(alone)).toEqual(['nobodyToAsk → qian'])
    const [message] = alone.owed
    expect(message && isStillTrue(alone, message)).toBe(true)
    const two = granted(accept(first, hand(0.6, li)))
    expect(message && isStillTrue(two, message)).toBe(false)
    expect(message?.title).toBe('还缺一个人')
    expect(message?.body).toContain('已有一位，还缺一位')
  })

  test('nobody to be found at first, and then no second one, are told both', () => {
    const waiting = { ...filed(), policy }
    const nobody = turn(waiting, START, { candidates: [] })
    expect(owes(nobody)).toEqual(['nobodyToAsk → chen', 'nobodyToAsk → qian'])
    const sent = granted(assign(handedOver(nobody), hand(1, qian), { member: wang, distanceM: 90, travelMs: 0 }))
    expect(owes(turn(handedOver(sent), at(2), { candidates: [] }))).toEqual(['nobodyToAsk → qian'])
  })
})
