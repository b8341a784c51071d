import { stillComingAt, stillComingBy } from '@core/help/clocks'
import { liveOffers } from '@core/help/help-request'
import { needsOf, wakeAt } from '@core/help/keep-time'
import { accept, reassure } from '@core/help/taking'
import { minutes, seconds } from '@core/kit/time'
import { asking, caseIn, granted, handedOver, turn } from '../support/cases'
import { as, fourOnCall, li, START, wang } from '../support/cast'
import { told } from '../support/told'

const HALF = START + minutes(5)
const accepted = caseIn('accepted')
const silent = { candidates: fourOnCall(HALF), seenAt: null }

describe('at half of the arrival clock', () => {
  test('a responder without sign of life is asked "still coming?"', () => {
    const after = turn(accepted, HALF, silent)
    expect(told(accepted, after)).toEqual(['stillComingAsked → wang'])
    expect(after.responder?.questionedAt).toBe(HALF)
    expect(after.status).toBe('accepted')
    expect(after.history.at(-1)).toEqual({ at: HALF, by: 'engine', move: 'question', note: '' })
  })

  test('nothing is asked a millisecond earlier', () => {
    expect(turn(accepted, HALF - 1, silent)).toEqual(accepted)
  })

  test.each([
    [0, false],
    [minutes(2) - 1, false],
    [minutes(2), true],
    [minutes(4), true],
  ])('a sign of life %i ms old asks: %s', (age, asks) => {
    const after = turn(accepted, HALF, { ...silent, seenAt: HALF - age })
    expect(told(accepted, after)).toEqual(asks ? ['stillComingAsked → wang'] : [])
  })

  test('a responder seen alive is not looked at again', () => {
    const alive = turn(accepted, HALF, { ...silent, seenAt: HALF })
    expect(needsOf(alive, HALF + minutes(2)).responderSeenAt).toBe(false)
    expect(told(alive, turn(handedOver(alive), HALF + seconds(119), silent))).toEqual([])
  })

  test('a sign given on the case itself counts like one given anywhere else', () => {
    const reassured = granted(reassure(accepted, { actor: as(wang), now: HALF - seconds(30) }))
    expect(told(reassured, turn(reassured, HALF, silent))).toEqual([])
  })

  test('a late run asks then, and gives the full minute to answer', () => {
    const late = HALF + minutes(1.5)
    const after = turn(accepted, late, { ...silent, seenAt: null })
    expect(stillComingBy(after)).toBe(late + seconds(60))
  })
})

describe('somebody who accepted late', () => {
  const now = START + minutes(4)
  const wide = turn(asking(), START + minutes(3), { candidates: fourOnCall() })
  const late = handedOver(granted(accept(wide, { actor: as(wang), now })))

  test('is given two minutes before being asked', () => {
    expect(stillComingAt(late)).toBe(now + minutes(2))
    expect(told(late, turn(late, now + minutes(2) - 1, silent))).toEqual([])
  })

  test('is asked exactly then when accepting was the last sign of life', () => {
    expect(told(late, turn(late, now + minutes(2), silent))).toEqual(['stillComingAsked → wang'])
    expect(told(late, turn(late, now + minutes(2) + 1, silent))).toEqual(['stillComingAsked → wang'])
  })
})

describe('the second responder', () => {
  test('is looked at like the first, though the first one was', () => {
    const lost = turn(handedOver(turn(accepted, HALF, silent)), HALF + seconds(60), silent)
    const now = HALF + seconds(70)
    const next = handedOver(granted(accept(lost, { actor: as(li), now })))
    expect(told(next, turn(next, now + minutes(2), silent))).toContain('stillComingAsked → li')
  })
})

describe('the question', () => {
  const questioned = handedOver(turn(accepted, HALF, silent))
  const by = HALF + seconds(60)

  test('wakes the engine when its minute is over', () => {
    expect(wakeAt(questioned)).toBe(by)
    expect(needsOf(questioned, by - 1)).toEqual({ candidates: false, responderSeenAt: false })
    expect(needsOf(questioned, by)).toEqual({ candidates: true, responderSeenAt: false })
  })

  test('unanswered releases the case and asks, at the same instant, the one who can still be in time', () => {
    expect(turn(questioned, by - 1, silent)).toEqual(questioned)
    const after = turn(questioned, by, silent)
    expect(after).toMatchObject({ status: 'waiting', responder: null, excluded: ['wang'], waitingAt: by })
    expect(liveOffers(after).map((offer) => [offer.member.id, offer.askedAt])).toEqual([['li', by]])
    expect(told(questioned, after)).toEqual([
      'helpOffered → li',
      'helpReleased → chen',
      'offerDropped → wang',
      'responderLost → qian',
    ])
  })

  test('unanswered in an empty town says so as well', () => {
    const after = turn(questioned, by, { candidates: [], seenAt: null })
    expect(told(questioned, after)).toEqual([
      'helpReleased → chen',
      'nobodyToAsk → chen',
      'nobodyToAsk → qian',
      'offerDropped → wang',
      'responderLost → qian',
    ])
  })

  test('answered in its last millisecond keeps the case, and is not asked again', () => {
    const answered = granted(reassure(questioned, { actor: as(wang), now: by - 1 }))
    const after = turn(answered, by, silent)
    expect(after).toEqual(answered)
    expect(turn(handedOver(answered), START + minutes(6.9), silent).status).toBe('accepted')
  })

  test('still answered a little late, before anybody looked, keeps the case', () => {
    const answered = granted(reassure(questioned, { actor: as(wang), now: by + 500 }))
    expect(turn(answered, by + 600, silent).responder?.member).toEqual(wang)
  })

  test('is nobody’s after the case has arrived', () => {
    expect(stillComingBy(caseIn('arrived'))).toBeNull()
    expect(stillComingAt(caseIn('arrived'))).toBeNull()
  })
})
