import { choose } from '@core/dispatch/choice'
import { type Ask, explain, MOST_ASKS, remember } from '@core/dispatch/explanation'
import { DEFAULT_POLICY } from '@core/dispatch/policy'
import { type Candidate, rank, type Search } from '@core/dispatch/ranking'
import { minutes } from '@core/kit/time'
import { filed, turn } from '../support/cases'
import { fourOnCall, HOME, li, onCall, START, sun, wang, zhao } from '../support/cast'

const search: Search = {
  ...{ to: { ...HOME, zoneId: 'zone-1' }, door: null, now: START, dueAt: START + minutes(10) },
  ...{ policy: DEFAULT_POLICY, barred: new Map([['feng', 'DECLINED' as const]]) },
}

function explained(candidates: readonly Candidate[], over: Partial<Search> = {}) {
  const whole = { ...search, ...over }
  const ranking = rank(candidates, whole)
  return explain(choose(ranking, [], whole), ranking, whole)
}

describe('the account of a search', () => {
  test('says whom it asked, how far they were, and what brought them to the front', () => {
    expect(explained(fourOnCall()).asked).toEqual([
      { memberId: 'wang', distanceM: 100, travelMs: 134_000, because: 'SOONEST' },
      { memberId: 'li', distanceM: 200, travelMs: 238_000, because: 'SOONEST' },
    ])
  })

  test('says when it was somebody’s turn, though others were nearer', () => {
    const late = onCall(zhao, { at: 130 })
    const two = [wang, li].map((member) => {
      const candidate = onCall(member, { at: 100 })
      return { ...candidate, presence: { ...candidate.presence, freedAt: START - minutes(9) } }
    })
    expect(explained([...two, late]).asked[0]).toMatchObject({ memberId: 'zhao', because: 'LEAST_TO_DO' })
  })

  test('counts those left out by reason, and names the nearest three of each', () => {
    const busy = fourOnCall().map((candidate) => ({ ...candidate, busy: true }))
    const { leftOut } = explained([...busy, onCall({ ...sun, id: 'old' }, { at: 500, placedAt: START - minutes(31) })])
    expect(leftOut).toEqual([
      { reason: 'BUSY', count: 4, nearest: ['wang', 'li', 'zhao'] },
      { reason: 'STALE', count: 1, nearest: ['old'] },
      { reason: 'DECLINED', count: 1, nearest: ['feng'] },
    ])
  })

  test('tells of those who rest while others go', () => {
    const tired = onCall(sun, { at: 10 })
    const presence = { ...tired.presence, freedAt: START - minutes(1), lastCaseMs: minutes(40) }
    const { leftOut } = explained([...fourOnCall().slice(0, 3), { ...tired, presence }])
    expect(leftOut).toContainEqual({ reason: 'RESTING', count: 1, nearest: ['sun'] })
  })

  test('is kept with the case, one for each search', () => {
    const once = turn(filed(), START, { candidates: fourOnCall() })
    expect(once.asks).toMatchObject([{ at: START, wide: false, width: 2, why: 'AS_AGREED' }])
    const wide = turn(once, START + minutes(3), { candidates: fourOnCall() })
    expect(wide.asks.at(-1)).toMatchObject({ wide: true, why: 'EVERYBODY' })
  })

  test('forgets the oldest but the first', () => {
    const ask = (at: number): Ask => ({ at, wide: false, width: 2, why: 'AS_AGREED', asked: [], leftOut: [] })
    const all = Array.from({ length: 40 }, (_, nth) => ask(nth)).reduce<readonly Ask[]>(remember, [])
    expect(all.map((one) => one.at)).toEqual([0, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39])
    expect(all).toHaveLength(MOST_ASKS)
  })
})
