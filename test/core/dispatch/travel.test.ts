import { travelMs } from '@core/dispatch/travel'

describe('the time to the door', () => {
  test.each([
    [0, 'walk', 30_000],
    [125, 'walk', 160_000],
    [1_000, 'walk', 1_070_000],
    [0, 'ebike', 75_000],
    [300, 'ebike', 175_000],
    [1_200, 'ebike', 475_000],
  ] as const)('over %i m, by %s, is %i ms', (metres, transport, ms) => {
    expect(travelMs(metres, transport)).toBe(ms)
  })

  test('is whole milliseconds and grows with the way', () => {
    const times = [1, 10, 77.7, 333.3, 2_999].map((metres) => travelMs(metres, 'ebike'))
    expect(times.every(Number.isInteger)).toBe(true)
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })

  test('keeps the ten minutes on foot up to half a kilometre, by bicycle beyond one and a half', () => {
    expect(travelMs(540, 'walk')).toBeLessThan(600_000)
    expect(travelMs(1_570, 'ebike')).toBeLessThan(600_000)
    expect(travelMs(560, 'walk')).toBeGreaterThan(600_000)
    expect(travelMs(1_580, 'ebike')).toBeGreaterThan(600_000)
  })
})
