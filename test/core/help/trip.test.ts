import { reopen, withdraw } from '@core/help/ending'
import { type HelpRequest, liveOffers } from '@core/help/help-request'
import { holdersOf, isSeeking } from '@core/help/in-hand'
import { wakeAt } from '@core/help/keep-time'
import { arrive, settle } from '@core/help/on-site'
import { pause } from '@core/help/pausing'
import { accept, assign, release } from '@core/help/taking'
import { afterTending, expectJoined, follow, join, leadOf, letGo, TOGETHER_MS, unjoin } from '@core/help/trip'
import { viewOf } from '@core/help/views'
import { minutes } from '@core/kit/time'
import type { Contact } from '@core/people/person'
import { asking, CODE, caseIn, community, filed, granted, handedOver, turn } from '../support/cases'
import { as, chen, feng, fourOnCall, li, qian, START, sun, wang } from '../support/cast'
import { owes } from '../support/told'

const at = (minute: number) => START + minutes(minute)
const hand = (minute: number, who: Contact) => ({ actor: as(who), now: at(minute) })

/** Feng's case in the same building, filed two minutes later; nobody has been asked yet. */
const neighbour = filed({ id: 'case-neighbour', resident: feng, arrivalCode: '0815' }, at(2))

interface Trip {
  readonly lead: HelpRequest
  readonly follower: HelpRequest
}

/** Both writes of joining, and the look at the trip that comes with them. */
function joined(first: HelpRequest, second: HelpRequest = neighbour): Trip {
  const lead = granted(expectJoined(first, second, hand(3, qian)))
  return tended({ lead, follower: granted(join(second, hand(3, qian), lead)) }, 3)
}

function tended({ lead, follower }: Trip, minute: number): Trip {
  const followed = follow(handedOver(follower), lead, at(minute))
  return { lead: handedOver(afterTending(lead, [followed], at(minute))), follower: followed }
}

const together = joined(caseIn('accepted'))

describe('two cases of one building', () => {
  test('share the responder of the first, who holds one case and comes for two', () => {
    expect(together.follower).toMatchObject({ status: 'accepted', responder: { member: { id: 'wang' } } })
    expect([holdersOf(together.lead), holdersOf(together.follower)]).toEqual([['wang'], []])
    expect(owes(together.follower)).toEqual(['helpAccepted → feng', 'tripShared → wang'])
  })

  test('stay two: each with its own number, door, code, clocks and moves', () => {
    const { lead, follower } = together
    expect([follower.number === lead.number, follower.arrivalCode, follower.startedAt]).toEqual([false, '0815', at(2)])
    expect(arrive(follower, hand(8, wang), { by: 'code', code: CODE })).toEqual({ ok: false, code: 'WRONG_CODE' })
    expect(granted(arrive(follower, hand(8, wang), { by: 'code', code: '0815' })).status).toBe('arrived')
    expect(viewOf(follower, as(chen))).toBeNull()
    expect(viewOf(follower, as(feng))).toMatchObject({ sharesTrip: true, joinedTo: null })
    expect(viewOf(follower, as(qian))).toMatchObject({ joinedTo: lead.id })
  })

  test('waiting both, ask for the first alone, and get its responder together', () => {
    const waiting = joined(asking())
    expect([waiting.follower.status, liveOffers(waiting.follower)]).toEqual(['waiting', []])
    const lead = granted(accept(waiting.lead, hand(4, li)))
    expect(wakeAt(handedOver(lead))).toBe(at(4))
    expect(tended({ ...waiting, lead }, 4).follower.responder?.member.id).toBe('li')
  })

  test.each([
    ['another building', { place: { ...neighbour.place, buildingId: 'building-9' } }],
    ['more than six hours apart', { startedAt: START + TOGETHER_MS + 1 }],
    ['another community', { communityId: 'elsewhere' }],
    ['leading a trip of its own', { joined: ['case-other'] }],
    ['joined to another', { joinedTo: 'case-other' }],
    ['the very same case', { id: caseIn('accepted').id }],
  ])('cannot share a trip: %s', (_why, over) => {
    const outcome = expectJoined(caseIn('accepted'), { ...neighbour, ...over }, hand(3, qian))
    expect(outcome.ok).toBe(false)
  })

  test('are joined by the coordinator alone', () => {
    expect(expectJoined(caseIn('accepted'), neighbour, hand(3, wang))).toEqual({ ok: false, code: 'NOT_YOURS' })
    expect(community.id).toBe(neighbour.communityId)
  })
})

describe('when the first case', () => {
  test('is settled, its responder goes on to the second and takes no third in between', () => {
    const there = granted(arrive(together.lead, hand(5, wang), { by: 'code', code: CODE }))
    const lead = granted(settle(there, hand(9, wang), { outcome: '换了阀门', photos: [] }))
    expect(holdersOf(lead)).toEqual(['wang'])
    const after = tended({ ...together, lead }, 9)
    expect(after.follower).toMatchObject({ status: 'accepted', responder: { member: { id: 'wang' } } })
    expect(holdersOf(after.lead)).toEqual(['wang'])
    const over = granted(withdraw(after.follower, hand(10, feng), '好了'))
    expect(holdersOf(tended({ lead: after.lead, follower: over }, 10).lead)).toEqual([])
  })

  test('is called off before anybody has accepted, the second asks for itself again', () => {
    const waiting = joined(asking())
    const lead = granted(withdraw(waiting.lead, hand(4, chen), '好了'))
    const after = tended({ ...waiting, lead }, 4)
    expect(after.follower).toMatchObject({ status: 'waiting', joinedTo: null, searchedAt: null })
    expect(after.lead).toMatchObject({ joined: [], tripDueAt: null })
  })

  test('is given back, the second waits with it, and both get whoever comes next', () => {
    const lead = granted(release(together.lead, hand(5, wang), '车坏了'))
    expect(holdersOf(lead)).toEqual(['wang']) // until the second is off his hands, too
    const waiting = tended({ ...together, lead }, 5)
    expect(waiting.follower).toMatchObject({ status: 'waiting', joinedTo: lead.id, responder: null })
    expect(owes(waiting.follower)).toContain('responderLost → qian')
    expect(holdersOf(waiting.lead)).toEqual([])
    const way = { member: sun, distanceM: 80, travelMs: minutes(2) }
    const again = granted(assign(waiting.lead, hand(6, qian), way))
    expect(tended({ ...waiting, lead: again }, 6).follower.responder?.member.id).toBe('sun')
  })

  test('is given back while its responder stands at the second door, they stay there', () => {
    const follower = granted(arrive(together.follower, hand(5, wang), { by: 'code', code: '0815' }))
    const lead = granted(release(together.lead, hand(6, wang), '一个人忙不过来'))
    const after = tended({ lead, follower }, 6)
    expect(after.follower).toMatchObject({ status: 'arrived', responder: { member: { id: 'wang' } } })
    expect(holdersOf(after.lead)).toEqual(['wang'])
  })

  test('is reopened, the second keeps whoever is on the way to it', () => {
    const there = granted(arrive(together.lead, hand(5, wang), { by: 'code', code: CODE }))
    const settled = granted(settle(there, hand(9, wang), { outcome: '换了阀门', photos: [] }))
    const lead = granted(reopen(settled, hand(10, chen), { reason: '又漏了', arrivalCode: '1111', posts: null }))
    const after = tended({ ...together, lead }, 10)
    expect(after.follower).toMatchObject({ status: 'accepted', responder: { member: { id: 'wang' } } })
    expect(holdersOf(after.lead)).toEqual(['wang'])
  })
})

describe('when the first case stands still', () => {
  test('with somebody on the way, both are still theirs; given back, both wait and are asked for', () => {
    const lead = granted(pause(together.lead, hand(4, qian), { reason: '等物业关总阀', forMs: minutes(60) }))
    expect(tended({ ...together, lead }, 4).follower).toMatchObject({ status: 'accepted', joinedTo: lead.id })
    const back = granted(release(lead, hand(5, wang), '车坏了'))
    const after = tended({ ...together, lead: back }, 5)
    expect(after.follower).toMatchObject({ status: 'waiting', joinedTo: lead.id })
    expect([isSeeking(after.lead), after.lead.joined]).toEqual([true, [after.follower.id]])
    expect([leadOf(after.follower), leadOf(after.lead)]).toEqual([lead.id, lead.id])
  })
})

describe('when the second case', () => {
  test('was joined with a responder who took a third before the first could hold them, it asks for itself', () => {
    const own = handedOver(granted(assign(neighbour, hand(2.5, qian), { member: sun, distanceM: 80, travelMs: 0 })))
    const lead = granted(expectJoined(asking(), own, hand(3, qian)))
    const follower = granted(join(own, hand(3, qian), lead))
    expect(letGo(follower, lead, at(3))).toMatchObject({ status: 'waiting', joinedTo: null, excluded: ['sun'] })
    expect(letGo(follower, { ...lead, tripHolds: ['sun'] }, at(3))).toBe(follower)
    expect(letGo(together.follower, together.lead, at(4))).toBe(together.follower)
  })

  test('is called off, the first goes on as if nothing had been', () => {
    const follower = granted(withdraw(together.follower, hand(4, feng), '好了'))
    expect(owes({ ...follower, owed: follower.owed.slice(2) })).toEqual(['helpWithdrawn → wang'])
    const after = tended({ ...together, follower }, 4)
    expect(after.lead).toMatchObject({ status: 'accepted', joined: [], tripHolds: [] })
  })

  test('is given back by itself, it leaves the trip and is not given to the same one again', () => {
    const follower = granted(release(together.follower, hand(5, wang), '只顾得上一家'))
    const after = tended({ ...together, follower }, 5)
    expect(after.follower).toMatchObject({ status: 'waiting', joinedTo: null })
    expect(after.lead.joined).toEqual([])
  })

  test('is not answered for, it leaves the trip and asks others in the very same turn', () => {
    // "Still coming?" was answered at the first door only.
    const due = wakeAt(handedOver(together.follower)) ?? 0
    const questioned = turn(handedOver(together.follower), due, { candidates: [], seenAt: null })
    expect(questioned.responder?.questionedAt).toBe(due)
    const by = wakeAt(handedOver(questioned)) ?? 0
    const alone = turn(handedOver(questioned), by, { candidates: fourOnCall(by) })
    expect(alone).toMatchObject({ status: 'waiting', joinedTo: null, excluded: ['wang'] })
    expect(liveOffers(alone).length).toBeGreaterThan(0)
    expect(tended({ ...together, follower: alone }, 8).lead).toMatchObject({ joined: [], tripHolds: [] })
  })

  test('is taken back from the trip while it waits, it asks for itself', () => {
    const waiting = joined(asking())
    expect(granted(unjoin(waiting.follower, hand(4, qian)))).toMatchObject({ joinedTo: null, searchedAt: null })
    expect(unjoin(together.follower, hand(4, qian))).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
  })

  test('never came, because somebody died between the two writes, the first stops expecting it', () => {
    const lead = granted(expectJoined(caseIn('accepted'), neighbour, hand(3, qian)))
    expect(afterTending(lead, [follow(neighbour, lead, at(4))], at(4))).toMatchObject({ joined: [], tripDueAt: null })
  })
})
