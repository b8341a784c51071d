import type { JobSource } from '../../../emulator/clock/job-source'
import { letTimePass } from '../../../emulator/clock/passing-time'
import { createVirtualClock, type VirtualClock } from '../../../emulator/clock/virtual-clock'

/** A source that owes a job every `everyMs` and notes the time each one saw. */
function everyMs(clock: VirtualClock, ms: number, seen: number[]): JobSource {
  let nextAt = clock.now() + ms
  return {
    nextAt: () => nextAt,
    take(at) {
      if (nextAt > at) return []
      nextAt += ms
      return [async () => void seen.push(clock.now())]
    },
  }
}

describe('advancing', () => {
  test('shows each job its own instant, never a later one', async () => {
    const clock = createVirtualClock({ mode: 'frozen', at: 0 })
    const seen: number[] = []
    const time = letTimePass(clock, [everyMs(clock, 20, seen), everyMs(clock, 30, seen)])
    expect(await time.advance(70)).toBe(5)
    expect(seen).toEqual([20, 30, 40, 60, 60])
    expect(clock.now()).toBe(70)
    await time.stop()
  })

  test('waits for one job to finish before the next begins', async () => {
    const clock = createVirtualClock({ mode: 'frozen', at: 0 })
    const order: string[] = []
    let nextAt = 1
    const slow: JobSource = {
      nextAt: () => nextAt,
      take(at) {
        if (nextAt > at) return []
        const name = String(nextAt++)
        return [
          async () => {
            order.push(`${name} begins`)
            await new Promise((resolve) => setImmediate(resolve))
            order.push(`${name} ends`)
          },
        ]
      },
    }
    const time = letTimePass(clock, [slow])
    await Promise.all([time.advance(1), time.advance(1)])
    expect(order).toEqual(['1 begins', '1 ends', '2 begins', '2 ends'])
    await time.stop()
  })

  test('moves the clock even when nothing is due', async () => {
    const clock = createVirtualClock({ mode: 'frozen', at: 0 })
    const time = letTimePass(clock, [])
    expect(await time.advance(86_400_000)).toBe(0)
    expect(clock.now()).toBe(86_400_000)
    await time.stop()
  })
})

test('a running clock fires what falls due by itself', async () => {
  jest.useFakeTimers({ now: 0 })
  const clock = createVirtualClock({ mode: 'running' })
  const seen: number[] = []
  const time = letTimePass(clock, [everyMs(clock, 1000, seen)])
  await jest.advanceTimersByTimeAsync(2100)
  expect(seen).toHaveLength(2)
  jest.useRealTimers()
  await time.stop()
})

test('a frozen clock fires nothing by itself', async () => {
  jest.useFakeTimers({ now: 0 })
  const clock = createVirtualClock({ mode: 'frozen', at: 5000 })
  const seen: number[] = []
  const time = letTimePass(clock, [everyMs(clock, 1, seen)])
  await jest.advanceTimersByTimeAsync(5000)
  expect(seen).toEqual([])
  jest.useRealTimers()
  await time.stop()
})
