import { isLong } from '../../../../src/ui/long-text/long-text.shared'

test('three lines stand as they are, a fourth is read on demand', () => {
  expect(isLong('厨房漏水')).toBe(false)
  expect(isLong('漏'.repeat(60))).toBe(false)
  expect(isLong('漏'.repeat(61))).toBe(true)
  expect(isLong('一\n二\n三')).toBe(false)
  expect(isLong('一\n二\n三\n四')).toBe(true)
})
