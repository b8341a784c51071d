import { DEFAULT_POLICY } from '@core/dispatch/policy'
import { type Candidate, type LeftOutReason, rank, shortfallOf } from '@core/dispatch/ranking'
import { weightOfCase } from '@core/duty/presence'
import { minutes } from '@core/kit/time'
import { fourOnCall, li, onCall, START, sun, wang, zhao } from '../support/cast'
import { search } from '../support/search'

const order = (candidates: readonly Candidate[]) =>
  rank(candidates, search).askable.map((one) => one.presence.member.id)

describe('who is asked next', () => {
  test('is the one who is there soonest', () => {
    expect(order([onCall(zhao, { at: 900 }), onCall(wang, { at: 100 }), onCall(li, { at: 400 })])).toEqual([
      'wang',
      'li',
      'zhao',
    ])
  })

  test('is, from afar, the one with the bicycle; near by, the one who need not fetch it', () => {
    expect(order([onCall(wang, { at: 500 }), onCall(li, { at: 900, transport: 'ebike' })])).toEqual(['li', 'wang'])
    expect(order([onCall(wang, { at: 40 }), onCall(li, { at: 30, transport: 'ebike' })])).toEqual(['wang', 'li'])
  })

  test('among those less than a minute behind the nearest, is the one with least to do lately', () => {
    const worked = (candidate: Candidate, ...ends: readonly number[]) => {
      const workload = ends.reduce((sum, at) => sum + weightOfCase(at), 0)
      return { ...candidate, presence: { ...candidate.presence, workload, freedAt: START - minutes(5) } }
    }
    const [near, far, farther] = [onCall(wang, { at: 100 }), onCall(li, { at: 130 }), onCall(zhao, { at: 160 })]
    const [today, lastWeek] = [START - minutes(60), START - 8 * 24 * minutes(60)]
    expect(order([worked(near, today), worked(far, lastWeek)])).toEqual(['li', 'wang'])
    expect(order([worked(near, today), worked(far, lastWeek, lastWeek, lastWeek)])).toEqual(['wang', 'li'])
    // 160 m are 62 s more than 100 m: not behind the nearest alone, but another band.
    expect(order([worked(near, today), far, farther])).toEqual(['li', 'wang', 'zhao'])
  })

  test('among those alike in what they had to do, is the one longest without a case', () => {
    const freed = (candidate: Candidate, freedAt: number) => {
      return { ...candidate, presence: { ...candidate.presence, freedAt } }
    }
    // 130 m on foot take 165 s, 100 m 134 s.
    const near = freed(onCall(wang, { at: 100 }), START - minutes(10))
    const far = freed(onCall(li, { at: 130 }), START - minutes(50))
    expect(order([near, far])).toEqual(['li', 'wang'])
    expect(order([freed(near, START - minutes(50)), freed(far, START - minutes(10))])).toEqual(['wang', 'li'])
    expect(order([near, onCall(zhao, { at: 130 })])).toEqual(['zhao', 'wang'])
  })

  test('among equals whose turn it is alike, is the one there first', () => {
    expect(order([onCall(li, { at: 130 }), onCall(wang, { at: 100 })])).toEqual(['wang', 'li'])
  })

  test('rests after a long case as long as somebody else can come in time', () => {
    const tired = onCall(wang, { at: 50 })
    const presence = { ...tired.presence, freedAt: START - minutes(5), lastCaseMs: minutes(40) }
    expect(order([{ ...tired, presence }, onCall(li, { at: 400 })])).toEqual(['li', 'wang'])
    expect(order([{ ...tired, presence }, onCall(li, { at: 900 })])).toEqual(['wang', 'li'])
    const rested = { ...presence, freedAt: START - minutes(15) }
    expect(order([{ ...tired, presence: rested }, onCall(li, { at: 400 })])).toEqual(['wang', 'li'])
  })

  test('may be brought forward by a skill, and put back by another zone', () => {
    const policy = { ...DEFAULT_POLICY, skillsPreferred: ['开锁'], skillMs: minutes(3), otherZoneMs: minutes(2) }
    const ids = (candidates: readonly Candidate[]) =>
      rank(candidates, { ...search, policy }).askable.map((one) => one.presence.member.id)
    const locksmith = onCall(li, { at: 250 })
    const skilled = { ...locksmith, presence: { ...locksmith.presence, skills: ['开锁'] } }
    expect(ids([onCall(wang, { at: 100 }), skilled])).toEqual(['li', 'wang'])
    const stranger = onCall(wang, { at: 100 })
    const foreign = { ...stranger, presence: { ...stranger.presence, zoneId: 'zone-2' } }
    expect(ids([foreign, onCall(zhao, { at: 200 })])).toEqual(['zhao', 'wang'])
  })

  test('in one and the same place is settled by the id, in whatever order they are listed', () => {
    const three = [onCall(zhao), onCall(li), onCall(wang)]
    expect(order(three)).toEqual(['li', 'wang', 'zhao'])
    expect(order([...three].reverse())).toEqual(['li', 'wang', 'zhao'])
  })

  test('comes with the way and the time it takes', () => {
    const [first] = rank([onCall(wang, { at: 100 })], search).askable
    expect(first?.distanceM).toBeCloseTo(100, 3)
    expect(first?.travelMs).toBe(134_000)
  })

  test('leaves the list of candidates as it was', () => {
    const four = fourOnCall()
    const ids = four.map((one) => one.presence.member.id)
    rank([...four].reverse(), search)
    expect(four.map((one) => one.presence.member.id)).toEqual(ids)
  })
})

describe('who is left out', () => {
  const out = (candidate: Candidate, barred?: 'DECLINED' | 'EXCLUDED' | 'ASKED_ALREADY') =>
    rank([candidate], { ...search, barred: new Map(barred ? [[candidate.presence.member.id, barred]] : []) }).leftOut
  const stale = START - minutes(30) - 1

  test.each<[LeftOutReason, Candidate]>([
    ['OFF_DUTY', onCall(wang, { onDuty: false })],
    ['BUSY', onCall(wang, { busy: true })],
    ['STALE', onCall(wang, { placedAt: stale })],
    ['TOO_FAR', onCall(wang, { at: 3_001 })],
  ])('is told by the reason %s', (reason, candidate) => {
    expect(out(candidate)).toEqual([{ memberId: 'wang', reason }])
  })

  test.each(['DECLINED', 'EXCLUDED', 'ASKED_ALREADY'] as const)('is told by the case itself: %s', (reason) => {
    expect(out(onCall(wang), reason)).toEqual([{ memberId: 'wang', reason }])
  })

  test('is a relative, who lives behind the very door', () => {
    const at = (door: string) => {
      const candidate = onCall(wang)
      return { ...candidate, presence: { ...candidate.presence, home: { buildingId: 'building-7', unit: '2', door } } }
    }
    expect(out(at('1502'))).toEqual([{ memberId: 'wang', reason: 'RELATIVE' }])
    expect(out(at('1503'))).toEqual([])
  })

  test('is somebody whom no call would reach', () => {
    const away = { consents: 0, phone: false, seenAt: START - minutes(3) }
    expect(out({ ...onCall(wang), reach: away })).toEqual([{ memberId: 'wang', reason: 'UNREACHABLE' }])
    expect(out({ ...onCall(wang), reach: { ...away, seenAt: START } })).toEqual([])
    expect(out({ ...onCall(wang), reach: { ...away, consents: 1 } })).toEqual([])
  })

  test('is whoever lacks a skill that is needed', () => {
    const policy = { ...DEFAULT_POLICY, skillsNeeded: ['开锁', '水电'] }
    const reasons = (skills: readonly string[]) => {
      const candidate = onCall(wang)
      const presence = { ...candidate.presence, skills }
      return rank([{ ...candidate, presence }], { ...search, policy }).leftOut.map((one) => one.reason)
    }
    expect(reasons(['调解'])).toEqual(['UNSKILLED'])
    expect(reasons(['水电'])).toEqual([])
    const nobody = rank([onCall(wang)], { ...search, policy })
    expect(shortfallOf(nobody)).toBe('NOBODY_SKILLED')
  })

  test('is nobody at the very edge of the radius and of freshness', () => {
    expect(out(onCall(wang, { at: 2_999.9, placedAt: START - minutes(30) }))).toEqual([])
  })

  test.each<[LeftOutReason, Candidate, 'DECLINED' | undefined]>([
    ['OFF_DUTY', onCall(wang, { onDuty: false, busy: true, placedAt: stale, at: 9_000 }), 'DECLINED'],
    ['DECLINED', onCall(wang, { busy: true, placedAt: stale, at: 9_000 }), 'DECLINED'],
    ['BUSY', onCall(wang, { busy: true, placedAt: stale, at: 9_000 }), undefined],
    ['STALE', onCall(wang, { placedAt: stale, at: 9_000 }), undefined],
  ])('hears one reason, the plainest: %s', (reason, candidate, barred) => {
    expect(out(candidate, barred)).toEqual([{ memberId: 'wang', reason }])
  })

  test('together with those who can be asked makes up everybody, each once', () => {
    const all = [...fourOnCall(), onCall({ ...sun, id: 'off' }, { onDuty: false })]
    const ranking = rank(all, { ...search, barred: new Map([['li', 'DECLINED' as const]]) })
    const ids = [...ranking.askable.map((one) => one.presence.member.id), ...ranking.leftOut.map((one) => one.memberId)]
    expect(ids.sort()).toEqual(['li', 'off', 'sun', 'wang', 'zhao'])
  })
})
