import { accept, assign, decline, release } from '@core/help/taking'
import { minutes, seconds } from '@core/kit/time'
import { ENGINE } from '@core/people/person'
import { ACCEPTED_AT, asking, caseIn, filed, granted, handedOver, turn } from '../support/cases'
import { as, chen, fourOnCall, li, onCall, qian, START, wang, zhao } from '../support/cast'
import { told } from '../support/told'

const NOW = START + seconds(20)
const byHand = { member: zhao, distanceM: 300, travelMs: minutes(6) }

describe('accepting', () => {
  const before = asking()
  const after = granted(accept(before, { actor: as(wang), now: NOW }))

  test('makes the member the responder with the way of the offer', () => {
    const [offer] = before.offers
    expect(after.status).toBe('accepted')
    expect(after.responder).toEqual({
      member: wang,
      acceptedAt: NOW,
      lifeAt: NOW,
      questionedAt: null,
      checkAskedAt: null,
      distanceM: offer?.distanceM,
      travelMs: offer?.travelMs,
    })
  })

  test('closes the own offer as accepted and calls off the other one', () => {
    expect(after.offers.map((offer) => [offer.member.id, offer.state])).toEqual([
      ['wang', 'accepted'],
      ['li', 'dropped'],
    ])
  })

  test('tells the resident and everybody else who was asked, and nobody twice', () => {
    expect(told(before, after)).toEqual(['helpAccepted → chen', 'offerDropped → li'])
  })

  test('is written into the history and leaves clocks and version alone', () => {
    expect(after.history.at(-1)).toEqual({ at: NOW, by: 'wang', move: 'accept', note: '' })
    expect([after.startedAt, after.waitingAt, after.version]).toEqual([START, START, before.version])
  })

  test('is still possible for a live offer whose time has run out unseen', () => {
    expect(granted(accept(before, { actor: as(li), now: START + minutes(2) })).responder?.member).toEqual(li)
  })

  test('takes back the word that nobody can come', () => {
    const alone = turn(filed(), START, { candidates: [] })
    const found = turn(alone, START + minutes(1), { candidates: [onCall(wang)] })
    const stale = { ...found, shortfall: 'ALL_BUSY' as const }
    expect(granted(accept(stale, { actor: as(wang), now: START + minutes(2) })).shortfall).toBeNull()
  })
})

describe('assigning by hand', () => {
  const before = asking()

  test('gives the case to a member who was never asked, tells them, the resident, and calls off everybody asked', () => {
    const after = granted(assign(before, { actor: as(qian), now: NOW }, byHand))
    expect(after.responder).toEqual({ ...byHand, acceptedAt: NOW, lifeAt: NOW, questionedAt: null, checkAskedAt: null })
    expect(after.offers.map((offer) => offer.state)).toEqual(['dropped', 'dropped'])
    expect(told(before, after)).toEqual([
      'helpAccepted → chen',
      'helpAssigned → zhao',
      'offerDropped → li',
      'offerDropped → wang',
    ])
  })

  test('does not tell the assigned member that their own offer is off', () => {
    const after = granted(assign(before, { actor: as(qian), now: NOW }, { ...byHand, member: wang }))
    expect(told(before, after)).toEqual(['helpAccepted → chen', 'helpAssigned → wang', 'offerDropped → li'])
  })

  test('of a second member of the same name is not taken for a second tap', () => {
    const first = granted(assign(before, { actor: as(qian), now: NOW }, byHand))
    const namesake = { ...byHand, member: { ...zhao, id: 'zhao-2' } }
    expect(assign(first, { actor: as(qian), now: NOW + 1 }, namesake)).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })
})

describe('declining', () => {
  const before = asking()
  const after = granted(decline(before, { actor: as(wang), now: NOW }, '在上班'))

  test('keeps the reason in the offer and in the history, and leaves the other offer alive', () => {
    expect(after.offers.map((offer) => [offer.member.id, offer.state, offer.reason])).toEqual([
      ['wang', 'declined', '在上班'],
      ['li', 'live', ''],
    ])
    expect(after.history.at(-1)).toEqual({ at: NOW, by: 'wang', move: 'decline', note: '在上班' })
  })

  test('leaves the case waiting and tells nobody', () => {
    expect(after.status).toBe('waiting')
    expect(told(before, after)).toEqual([])
  })
})

describe('releasing', () => {
  const before = caseIn('accepted')
  const now = START + minutes(4)

  test('by the responder tells the resident and the coordinator', () => {
    const after = granted(release(before, { actor: as(wang), now }, '车坏了'))
    expect(told(before, after)).toEqual(['helpReleased → chen', 'responderLost → qian'])
  })

  test('by the coordinator or the engine tells the responder as well', () => {
    for (const actor of [as(qian), ENGINE]) {
      const after = granted(release(before, { actor, now }, '没有回话'))
      expect(told(before, after)).toEqual(['helpReleased → chen', 'offerDropped → wang', 'responderLost → qian'])
    }
  })

  test('starts waiting anew, without a responder, while the clocks of the promise run on', () => {
    const after = granted(release(before, { actor: as(wang), now }, '车坏了'))
    expect(after).toMatchObject({
      status: 'waiting',
      responder: null,
      waitingAt: now,
      startedAt: START,
      searchedAt: null,
      excluded: ['wang'],
    })
  })

  test('never asks the one who let go again, however often the case comes back', () => {
    let request = granted(release(before, { actor: as(wang), now }, '车坏了'))
    request = turn(request, now, { candidates: fourOnCall(now) })
    expect(request.offers.filter((offer) => offer.state === 'live').map((offer) => offer.member.id)).toEqual([
      'li',
      'zhao',
    ])
    request = granted(accept(request, { actor: as(li), now: now + 1 }))
    request = granted(release(request, { actor: as(li), now: now + 2 }, '孩子哭了'))
    request = turn(request, now + 2, { candidates: fourOnCall(now) })
    expect(request.excluded).toEqual(['wang', 'li'])
    // Sun would be late by now, and is not asked beside Zhao, who would not.
    expect(request.offers.filter((offer) => offer.state === 'live').map((offer) => offer.member.id)).toEqual(['zhao'])
  })

  test('gives the next responder five tries of their own at the code', () => {
    const tried = { ...before, wrongCodes: 5 }
    expect(granted(release(tried, { actor: as(qian), now }, '换人')).wrongCodes).toBe(0)
  })

  test('tells a resident who is the coordinator once, not twice under one key', () => {
    const own = handedOver({ ...before, coordinator: chen })
    const after = granted(release(own, { actor: as(wang), now }, '车坏了'))
    expect(told(own, after)).toEqual(['helpReleased → chen'])
  })
})

test('the responder of the accepted case in these tests is Wang, since twenty seconds after the start', () => {
  expect(caseIn('accepted').responder).toMatchObject({ member: wang, acceptedAt: ACCEPTED_AT })
})
