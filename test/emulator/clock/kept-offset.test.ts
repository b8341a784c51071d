import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepOffset, keptOffsetMs } from '../../../emulator/clock/kept-offset'
import { createVirtualClock } from '../../../emulator/clock/virtual-clock'

const HOUR_MS = 3_600_000
let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kept-offset-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

test('a clock that was turned forward goes on from there in the next run', () => {
  const clock = keepOffset(createVirtualClock({ mode: 'running' }), dir)
  clock.jumpTo(clock.now() + HOUR_MS)
  expect(Math.abs(keptOffsetMs(dir) - HOUR_MS)).toBeLessThan(1_000)
})

test('a clock that was never turned, or a torn file, means real time', () => {
  expect(keptOffsetMs(dir)).toBe(0)
  writeFileSync(join(dir, 'clock-offset.json'), '36000')
  expect(keptOffsetMs(dir)).toBe(36_000)
  writeFileSync(join(dir, 'clock-offset.json'), '"36')
  expect(keptOffsetMs(dir)).toBe(0)
})

test('a frozen clock is nobody’s to remember', () => {
  const clock = keepOffset(createVirtualClock({ mode: 'frozen', at: 1_000 }), dir)
  clock.jumpTo(5_000)
  expect(keptOffsetMs(dir)).toBe(0)
})
