import { spread } from '@core/kit/spread'

test('the same text always has the same number, and a neighbour another one', () => {
  expect(spread('case-1:offer:1')).toBe(spread('case-1:offer:1'))
  expect(spread('case-1:offer:1')).not.toBe(spread('case-1:offer:2'))
})

test('a thousand texts spread over the whole range', () => {
  const tenths = new Array(10).fill(0)
  for (let nth = 0; nth < 1000; nth++) tenths[Math.floor(spread(`case-${nth}:offer:1:wang`) * 10)]++
  for (const count of tenths) {
    expect(count).toBeGreaterThan(60)
    expect(count).toBeLessThan(140)
  }
})
