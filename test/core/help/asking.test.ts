import { reopen } from '@core/help/ending'
import { type HelpRequest, liveOffers } from '@core/help/help-request'
import { keepTime, needsOf } from '@core/help/keep-time'
import { lookAgain } from '@core/help/search'
import { decline } from '@core/help/taking'
import { minutes, seconds } from '@core/kit/time'
import { asking, caseIn, community, filed, granted, handedOver, SETTLED_AT, turn } from '../support/cases'
import { as, chen, fourOnCall, li, onCall, START, wang } from '../support/cast'
import { lines, told } from '../support/told'

const four = { candidates: fourOnCall() }
const live = (request: HelpRequest) => liveOffers(request).map((offer) => offer.member.id)
const at = (s: number) => START + seconds(s)

describe('the first look', () => {
  const request = turn(filed(), START, four)

  test('asks the two nearest at once, with 45 seconds to answer', () => {
    expect(
      request.offers.map(({ no, member, answerBy, askedAt, state }) => [no, member.id, answerBy, askedAt, state]),
    ).toEqual([
      [1, 'wang', at(45), START, 'live'],
      [2, 'li', at(45), START, 'live'],
    ])
    expect(lines(request.owed)).toEqual(['helpOffered → li', 'helpOffered → wang'])
  })

  test('asks as many as the community has agreed', () => {
    const policy = { ...community.policy, width: 3, answerMs: seconds(20) }
    const wide = turn(filed({ community: { ...community, policy } }), START, four)
    expect(live(wide)).toEqual(['wang', 'li', 'zhao'])
    expect(wide.offers[0]?.answerBy).toBe(at(20))
  })

  test('is not repeated while as many as agreed have time to answer', () => {
    const policy = { ...community.policy, answerMs: minutes(2) }
    const patient = turn(filed({ community: { ...community, policy } }), START, four)
    expect(needsOf(patient, at(119)).candidates).toBe(false)
  })

  test('asks the one there is when there is only one, and looks again after a minute', () => {
    const one = turn(filed(), START, { candidates: [onCall(wang)] })
    expect(live(one)).toEqual(['wang'])
    expect(needsOf(one, at(59.999)).candidates).toBe(true) // Wang's silence at 45 s has made a place free
    expect(needsOf(one, at(44)).candidates).toBe(false)
    const joined = turn(handedOver(one), at(60), { candidates: [onCall(wang), onCall(li)] })
    expect(live(joined)).toEqual(['li'])
  })

  test('that found one too few asks whoever comes on duty at that instant, and a third has to wait', () => {
    const one = turn(filed(), START, { candidates: [onCall(wang)] })
    const two = turn(handedOver(lookAgain(one, at(5))), at(5), { candidates: [onCall(wang), onCall(li)] })
    expect(live(two)).toEqual(['wang', 'li'])
    expect(lookAgain(two, at(6))).toBe(two)
  })

  test('never asks the resident, who may well be a member on duty', () => {
    const own = turn(filed({ resident: wang }), START, four)
    expect(live(own)).toEqual(['li', 'zhao'])
    expect(own.leftOut).toContainEqual({ memberId: 'wang', reason: 'RELATIVE' })
  })

  test('writes one line into the history for the members asked', () => {
    expect(request.history.slice(1)).toEqual([{ at: START, by: 'engine', move: 'offer', note: 'wang li' }])
  })
})

describe('silence', () => {
  test('is no answer until its last millisecond', () => {
    const before = asking()
    expect(turn(before, at(45) - 1, four)).toEqual(before)
  })

  test('at answerBy asks the next ones at the same instant', () => {
    const before = asking()
    const after = turn(before, at(45), four)
    expect(after.offers.map(({ member, state, askedAt }) => [member.id, state, askedAt])).toEqual([
      ['wang', 'silent', START],
      ['li', 'silent', START],
      ['zhao', 'live', at(45)],
      ['sun', 'live', at(45)],
    ])
    expect(told(before, after)).toEqual(['helpOffered → sun', 'helpOffered → zhao'])
  })

  test('of one makes room for one, while the other has still time', () => {
    const early = turn(handedOver(granted(decline(asking(), { actor: as(wang), now: at(30) }, '忙'))), at(30), four)
    expect(live(early)).toEqual(['li', 'zhao'])
    const after = turn(handedOver(early), at(45), four)
    expect(live(after)).toEqual(['zhao', 'sun'])
    expect(told(handedOver(early), after)).toEqual(['helpOffered → sun'])
  })
})

describe('declining', () => {
  test('asks the next at once', () => {
    const declined = granted(decline(asking(), { actor: as(wang), now: at(7) }, '忙'))
    expect(needsOf(declined, at(7)).candidates).toBe(true)
    const after = turn(declined, at(7), four)
    expect(live(after)).toEqual(['li', 'zhao'])
    expect(told(declined, after)).toEqual(['helpOffered → zhao'])
  })

  test('in the very millisecond of the search asks the next at once', () => {
    const declined = granted(decline(asking(), { actor: as(wang), now: START }, '忙'))
    expect(live(turn(declined, START, four))).toEqual(['li', 'zhao'])
  })

  test('of both in one millisecond asks two, and each only once', () => {
    const first = granted(decline(asking(), { actor: as(wang), now: at(7) }, '忙'))
    const both = granted(decline(first, { actor: as(li), now: at(7) }, '忙'))
    const after = turn(both, at(7), four)
    expect(live(after)).toEqual(['zhao', 'sun'])
    expect(turn(after, at(7), four)).toEqual(after)
  })

  test('with nobody left to ask looks again a minute later, not all the time', () => {
    const two = { candidates: [onCall(wang), onCall(li)] }
    const declined = granted(decline(asking(two.candidates), { actor: as(wang), now: at(7) }, '忙'))
    const looked = turn(declined, at(7), two)
    expect(needsOf(looked, at(44)).candidates).toBe(false)
  })

  test('is final for the whole round: not even when everybody is asked is a refusal asked again', () => {
    const declined = granted(decline(asking(), { actor: as(wang), now: at(7) }, '忙'))
    const wide = turn(turn(declined, at(7), four), START + minutes(3), four)
    expect(live(wide).sort()).toEqual(['li', 'sun', 'zhao'])
    expect(wide.leftOut).toContainEqual({ memberId: 'wang', reason: 'DECLINED' })
  })

  test('is forgotten when the resident reopens the case', () => {
    const declined = granted(decline(asking(), { actor: as(wang), now: at(7) }, '忙'))
    const settled = { ...caseIn('settled'), offers: declined.offers }
    const now = SETTLED_AT + minutes(5)
    const reopened = granted(
      reopen(settled, { actor: as(chen), now }, { reason: '又漏', arrivalCode: '0815', posts: null }),
    )
    expect(live(turn(reopened, now, { candidates: fourOnCall(now) }))).toEqual(['wang', 'li'])
  })
})

describe('what the engine has to load', () => {
  test('is nothing while both have time to answer', () => {
    expect(needsOf(asking(), at(30))).toEqual({ candidates: false, responderSeenAt: false })
  })

  test('is the candidates when a silence, a refusal, a first look or a minute is due', () => {
    expect(needsOf(filed(), START).candidates).toBe(true)
    expect(needsOf(asking(), at(45)).candidates).toBe(true)
    expect(needsOf(asking(), START + minutes(3)).candidates).toBe(true)
  })

  test('is the sign of life alone at half of the arrival clock', () => {
    expect(needsOf(caseIn('accepted'), START + minutes(5))).toEqual({ candidates: false, responderSeenAt: true })
    expect(needsOf(caseIn('accepted'), START + minutes(5) - 1)).toEqual({ candidates: false, responderSeenAt: false })
  })

  test.each(['arrived', 'settled', 'closed', 'withdrawn', 'referred'] as const)(
    'is nothing for a %s case',
    (status) => {
      expect(needsOf(caseIn(status), START + minutes(60_000))).toEqual({ candidates: false, responderSeenAt: false })
    },
  )

  test('leaves the case as it was when the candidates are due and were not loaded', () => {
    const unread = { candidates: null, responderSeenAt: null, ladder: null }
    expect(keepTime(filed(), START, unread)).toEqual(filed())
    const silent = keepTime(asking(), at(45), unread)
    expect([silent.offers.map((offer) => offer.state), silent.searchedAt]).toEqual([['silent', 'silent'], START])
    expect(live(turn(silent, at(46), four))).toEqual(['zhao', 'sun'])
  })
})
