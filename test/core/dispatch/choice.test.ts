import { choose, everyone, type MadeOffer, shareOf } from '@core/dispatch/choice'
import { DEFAULT_POLICY, type DispatchPolicy } from '@core/dispatch/policy'
import { type Candidate, rank, type Search } from '@core/dispatch/ranking'
import { minutes } from '@core/kit/time'
import { fourOnCall, HOME, li, onCall, START, wang, zhao } from '../support/cast'

function searchWith(policy: Partial<DispatchPolicy> = {}, dueAt = START + minutes(10)): Search {
  const to = { ...HOME, zoneId: 'zone-1' }
  return { to, door: null, now: START, dueAt, policy: { ...DEFAULT_POLICY, ...policy }, barred: new Map() }
}

function chosen(candidates: readonly Candidate[], search: Search, made: readonly MadeOffer[] = []) {
  const choice = choose(rank(candidates, search), made, search)
  return { ids: choice.asked.map((one) => one.presence.member.id), width: choice.width, why: choice.why }
}

const offer = (travelMs: number, over: Partial<MadeOffer> = {}): MadeOffer => {
  return { travelMs, live: true, pressing: true, ...over }
}

describe('how many are asked at once', () => {
  test('is as many as agreed when as many would be in time', () => {
    expect(chosen(fourOnCall(), searchWith())).toEqual({ ids: ['wang', 'li'], width: 2, why: 'AS_AGREED' })
  })

  test('is fewer where the next would be late: whoever answers first has the case', () => {
    const town = [onCall(wang, { at: 100 }), onCall(li, { at: 900 })]
    expect(chosen(town, searchWith())).toEqual({ ids: ['wang'], width: 1, why: 'ONLY_THOSE_IN_TIME' })
    expect(chosen(town, searchWith({ lateBeside: true })).ids).toEqual(['wang', 'li'])
  })

  test('is as many as agreed, least late first, when nobody would be in time', () => {
    const town = [onCall(zhao, { at: 1_500 }), onCall(wang, { at: 900 }), onCall(li, { at: 1_200 })]
    expect(chosen(town, searchWith())).toEqual({ ids: ['wang', 'li'], width: 2, why: 'NOBODY_IN_TIME' })
  })

  test('is more where cover is dense, and stays so when some have been asked in vain', () => {
    const dense = searchWith({ denseWidths: [{ inTime: 4, width: 3 }] })
    expect(chosen(fourOnCall(), dense).ids).toEqual(['wang', 'li', 'zhao'])
    const gone = [offer(0, { live: false, pressing: false }), offer(0, { live: false, pressing: false })]
    expect(chosen(fourOnCall().slice(2), dense, gone).ids).toEqual(['zhao', 'sun'])
    expect(chosen(fourOnCall().slice(1), dense).ids).toEqual(['li', 'zhao'])
  })

  test('counts who still has time to answer, and not who has been given a fair while', () => {
    expect(chosen(fourOnCall(), searchWith(), [offer(0), offer(0, { pressing: false })]).ids).toEqual(['wang'])
    expect(chosen(fourOnCall(), searchWith(), [offer(0), offer(0)]).ids).toEqual([])
  })

  test('is nobody late as long as somebody in time may still say yes', () => {
    const far = [onCall(li, { at: 900 })]
    expect(chosen(far, searchWith(), [offer(minutes(2), { pressing: false })]).ids).toEqual([])
    expect(chosen(far, searchWith(), [offer(minutes(20), { pressing: false })]).ids).toEqual(['li'])
  })

  test('is everybody when everybody is asked', () => {
    const choice = everyone(rank(fourOnCall(), searchWith()))
    expect([choice.asked.length, choice.why]).toEqual([4, 'EVERYBODY'])
  })
})

test('a case that was given its own members asks those alone, in that order, and no more than it would have', () => {
  const search = searchWith()
  const ranking = rank(fourOnCall(), search)
  const share = shareOf(choose(ranking, [], search), ranking, ['sun', 'nobody', 'li', 'wang'])
  expect(share.asked.map((one) => one.presence.member.id)).toEqual(['sun', 'li'])
})
