import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VirtualClock } from './virtual-clock'

const FILE = 'clock-offset.json'

/** How far a former run had turned its clock away from real time, in ms; 0 when it never did. */
export function keptOffsetMs(dataDir: string): number {
  try {
    const offsetMs: unknown = JSON.parse(readFileSync(join(dataDir, FILE), 'utf8'))
    return typeof offsetMs === 'number' && Number.isFinite(offsetMs) ? offsetMs : 0
  } catch {
    return 0 // none kept, or half a file of a run that was killed: real time is the safe answer
  }
}

/**
 * The same clock, which writes its offset down at every turn while it runs. Without it the documents of a turned clock
 * would lie in the future of the next run, and everything due in them would wait for real time to catch up.
 */
export function keepOffset(clock: VirtualClock, dataDir: string): VirtualClock {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, FILE)
  return {
    ...clock,
    jumpTo(at) {
      clock.jumpTo(at)
      if (clock.mode() === 'frozen') return
      // Beside its place and renamed, so that a kill never leaves half a number.
      writeFileSync(`${file}.new`, JSON.stringify(at - Date.now()))
      renameSync(`${file}.new`, file)
    },
  }
}
