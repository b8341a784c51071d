import { surnameOf, toneOf } from '../../../../src/ui/avatar/avatar.shared'

test('a person keeps the same ground on every screen', () => {
  expect(toneOf('林建平')).toBe(toneOf('林建平'))
})

test('different people do not all share one ground', () => {
  const names = ['林建平', '赵明远', '周秀兰', '孙玉珍', '陈大海', '吴小梅', '何志强', '冯春生']
  expect(new Set(names.map(toneOf)).size).toBeGreaterThan(1)
})

test('the disc shows the surname, also when its sign needs two code units', () => {
  expect(surnameOf(' 林建平')).toBe('林')
  expect(surnameOf('𠮷田')).toBe('𠮷')
  expect(surnameOf('')).toBe('')
})
