import { createVirtualClock } from '../../../emulator/clock/virtual-clock'

const NINE = Date.parse('2025-03-01T09:00:00+08:00')

describe('a frozen clock', () => {
  test('stands still until it is told to move', () => {
    const clock = createVirtualClock({ mode: 'frozen', at: NINE })
    expect(clock.now()).toBe(NINE)
    clock.jumpTo(NINE + 5)
    expect(clock.now()).toBe(NINE + 5)
    clock.jumpTo(NINE - 5)
    expect(clock.now()).toBe(NINE - 5)
  })

  test('keeps its instant when it begins to run', () => {
    jest.useFakeTimers({ now: NINE * 2 })
    const clock = createVirtualClock({ mode: 'frozen', at: NINE })
    clock.setMode('running')
    expect([clock.mode(), clock.now()]).toEqual(['running', NINE])
    jest.advanceTimersByTime(1500)
    expect(clock.now()).toBe(NINE + 1500)
    clock.setMode('frozen')
    jest.advanceTimersByTime(1500)
    expect(clock.now()).toBe(NINE + 1500)
    jest.useRealTimers()
  })
})

test('a running clock without an instant tells real time', () => {
  jest.useFakeTimers({ now: NINE })
  expect(createVirtualClock({ mode: 'running' }).now()).toBe(NINE)
  jest.useRealTimers()
})

test('instants before 1970 survive the shared cell', () => {
  expect(createVirtualClock({ mode: 'frozen', at: -86_400_000 }).now()).toBe(-86_400_000)
})
