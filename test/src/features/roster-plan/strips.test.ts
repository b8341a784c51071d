import { stripsOf } from '@src/features/roster-plan/strips'
import { EARLY, NIGHT } from './support/small-plan'

const parts = (...bands: (typeof EARLY)[]) => stripsOf(bands).map(({ band, left, width }) => [band.id, left, width])

test('a band within a day is one part, one over midnight an evening and a morning', () => {
  expect(parts({ ...EARLY, fromMinute: 360, toMinute: 720 })).toEqual([['early', 25, 25]])
  expect(parts({ ...NIGHT, fromMinute: 1_080, toMinute: 1_800 })).toEqual([
    ['night', 75, 25],
    ['night', 0, 25],
  ])
})

test('a whole day is full, times that are none are nothing', () => {
  expect(parts({ ...EARLY, fromMinute: 0, toMinute: 1_440 })).toEqual([['early', 0, 100]])
  expect(parts({ ...EARLY, toMinute: 480 })).toEqual([])
})
