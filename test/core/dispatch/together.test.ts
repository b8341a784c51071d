import { DEFAULT_POLICY } from '@core/dispatch/policy'
import { type Candidate, rank, type Search } from '@core/dispatch/ranking'
import { shareOut } from '@core/dispatch/together'
import { liveOffers } from '@core/help/help-request'
import { keepTime } from '@core/help/keep-time'
import { searchOf } from '@core/help/search'
import { minutes } from '@core/kit/time'
import fc from 'fast-check'
import { filed } from '../support/cases'
import { fourOnCall, li, north, onCall, START, sun, wang, zhao } from '../support/cast'

const MEMBERS = [wang, li, zhao, sun]

function searchAt(metres: number): Search {
  const to = { ...north(metres), zoneId: 'zone-1' }
  const clock = { now: START, dueAt: START + minutes(10) }
  return { to, door: null, ...clock, policy: DEFAULT_POLICY, barred: new Map() }
}

/** How many are late, and the way of all, when case n gets the member `given[n]`. */
function worth(searches: readonly Search[], candidates: readonly Candidate[], given: readonly string[]) {
  const ways = searches.flatMap((search, nth) =>
    rank(candidates, search).askable.filter((one) => one.presence.member.id === given[nth]),
  )
  return [ways.filter((one) => !one.inTime).length, ways.reduce((sum, one) => sum + one.travelMs, 0)] as const
}

function permutations(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length === 0) return [[]]
  return ids.flatMap((id) => permutations(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]))
}

test('several cases share the members so that the fewest are late, and then the ways are shortest: no other sharing does better', () => {
  const place = fc.integer({ min: 0, max: 1_500 })
  const places = fc.tuple(
    fc.array(place, { minLength: 2, maxLength: 4 }),
    fc.array(place, { minLength: 4, maxLength: 4 }),
  )
  fc.assert(
    fc.property(places, ([troubles, posts]) => {
      const candidates = MEMBERS.map((member, nth) => onCall(member, { at: posts[nth] ?? 0 }))
      const searches = troubles.map(searchAt)
      const wants = searches.map((search, nth) => ({ id: `case-${nth}`, search, room: 1 }))
      const shares = shareOut(wants, candidates)
      const given = wants.map(({ id }) => shares.get(id)?.[0] ?? '')
      expect(new Set(given).size).toBe(troubles.length)
      const [late, way] = worth(searches, candidates, given)
      for (const other of permutations(MEMBERS.map(({ id }) => id))) {
        const [lateThen, wayThen] = worth(searches, candidates, other)
        expect(lateThen > late || (lateThen === late && wayThen >= way)).toBe(true)
      }
    }),
    { seed: 7, numRuns: 150 },
  )
})

test('a second round fills the width, and nobody is asked by two', () => {
  const wants = [0, 50].map((at, nth) => ({ id: `case-${nth}`, search: searchAt(at), room: 2 }))
  const shares = [...shareOut(wants, fourOnCall()).values()]
  expect(shares.map((ids) => ids.length)).toEqual([2, 2])
  expect(new Set(shares.flat()).size).toBe(4)
})

test('whoever would be late is not added beside somebody in time', () => {
  const town = [onCall(wang, { at: 10 }), onCall(li, { at: 60 }), onCall(zhao, { at: 1_400 })]
  const wants = [0, 50].map((at, nth) => ({ id: `case-${nth}`, search: searchAt(at), room: 2 }))
  expect([...shareOut(wants, town).values()].flat().sort()).toEqual(['li', 'wang'])
})

describe('cases that ask in one cycle', () => {
  const one = filed({ id: 'case-aaa' })
  const two = filed({ id: 'case-bbb' })

  const wants = [one, two].map((request) => ({ id: request.id, search: searchOf(request, START), room: 2 }))

  test('are each given their own members, and ask those', () => {
    const shares = shareOut(wants, fourOnCall())
    const asked = [one, two].map((request) => {
      const preferred = shares.get(request.id) ?? []
      const around = { candidates: fourOnCall(), preferred, responderSeenAt: null, ladder: null }
      return liveOffers(keepTime(request, START, around)).map((offer) => offer.member.id)
    })
    expect(asked.map((ids) => ids.length)).toEqual([2, 2])
    expect(new Set(asked.flat()).size).toBe(4)
  })

  test('ask as if alone when nobody is left for them', () => {
    expect([...shareOut(wants, [onCall(wang)]).values()]).toEqual([['wang']])
  })
})
