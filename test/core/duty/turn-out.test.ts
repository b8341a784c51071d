import { turnOut } from '@core/duty/turn-out'
import { hours, minutes } from '@core/kit/time'
import type { PostKind } from '@core/roster/post'
import type { Stint } from '@core/roster/standing'

const NOW = Date.parse('2026-03-02T09:00:00+08:00')

function stint(personId: string, fromMs: number, kind: PostKind = 'responder'): Stint {
  const band = { id: 'early', name: '早', fromMinute: 480, toMinute: 780, needed: 2 }
  const post = { id: 'p', kind, zoneId: null, name: '桐南苑', bands: [band] }
  const slot = { key: 'k', date: '2026-03-02', post, band, from: NOW - fromMs, to: NOW + hours(4) }
  return { slot, personId, why: { kind: 'hand' }, sequence: 0 } as unknown as Stint
}

const names = (onCall: readonly Stint[], ...onDuty: readonly string[]) =>
  turnOut(onCall, new Set(onDuty), NOW).absent.map(({ personId }) => personId)

test('whoever is on call and not on duty is missing, the longest awaited first', () => {
  const onCall = [stint('li', hours(1)), stint('wang', hours(2)), stint('wu', hours(1))]
  expect(names(onCall, 'wu')).toEqual(['wang', 'li'])
  expect(turnOut(onCall, new Set(), NOW).expected).toBe(3)
})

test('nobody is missing in the first five minutes of a shift', () => {
  expect(names([stint('li', minutes(5) - 1)])).toEqual([])
  expect(names([stint('li', minutes(5))])).toEqual(['li'])
})

test('offices do not go out to cases, and nobody is expected twice', () => {
  expect(turnOut([stint('qian', hours(1), 'coordinator')], new Set(), NOW)).toEqual({ expected: 0, absent: [] })
  expect(turnOut([stint('li', hours(1)), stint('li', hours(3))], new Set(), NOW)).toMatchObject({
    expected: 1,
    absent: [{ personId: 'li', since: NOW - hours(3) }],
  })
})
