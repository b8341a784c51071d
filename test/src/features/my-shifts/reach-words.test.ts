import { reachNote, reachTitle } from '@src/features/my-shifts/reach-words'

test('somebody nothing reaches hears what follows from it and how to mend it', () => {
  const silent = { offers: 0, gaps: ['NO_QUOTA', 'NO_PHONE'] as const }
  expect(reachTitle(silent)).toBe('关上小程序就叫不到您')
  // An offer may stand above it: an open table is a way of being reached.
  expect(reachNote(silent)).toContain('开着值班台才收得到')
  expect(reachNote(silent)).toContain('补足提醒')
})

test('the count is said while there is one, and the phone when there is none', () => {
  expect(reachTitle({ offers: 3, gaps: [] })).toBe('还能收到 3 次提醒')
  expect(reachTitle({ offers: 0, gaps: [] })).toContain('打电话')
})
