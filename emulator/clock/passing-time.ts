import { earliest, type Job, type JobSource } from './job-source'
import type { VirtualClock } from './virtual-clock'

/** How often a running clock is looked at, real ms; timers have one-second granularity, so this is never felt. */
const LOOK_EVERY_MS = 100

/** Lets time pass: by itself while the clock runs, by command at any time. */
export interface PassingTime {
  /**
   * Moves the clock forward by `byMs` (≥ 0), stopping at each job's own instant and waiting for it to finish,
   * so a job never sees a later time than its own. Calls queue up; returns how many jobs ran.
   */
  advance(byMs: number): Promise<number>
  /** Stops looking at the running clock and waits for the jobs under way. */
  stop(): Promise<void>
}

/** Starts watching the clock for the given sources. */
export function letTimePass(clock: VirtualClock, sources: readonly JobSource[]): PassingTime {
  let queue: Promise<unknown> = Promise.resolve()
  let stepping = 0
  const underWay = new Set<Promise<void>>()
  const fireDue = () => {
    if (clock.mode() !== 'running' || stepping > 0) return
    // Not awaited one after another: the cloud starts a run although the one before has not finished.
    for (const job of takeAll(sources, clock.now())) {
      const run = job().finally(() => underWay.delete(run))
      underWay.add(run)
    }
  }
  const looking = setInterval(fireDue, LOOK_EVERY_MS)
  looking.unref()
  return {
    advance(byMs) {
      stepping++
      const steps = queue.then(() => step(clock, sources, byMs)).finally(() => stepping--)
      queue = steps.catch(() => undefined)
      return steps
    },
    async stop() {
      clearInterval(looking)
      await Promise.all([queue, ...underWay])
    },
  }
}

async function step(clock: VirtualClock, sources: readonly JobSource[], byMs: number): Promise<number> {
  const end = clock.now() + byMs
  let ran = 0
  for (let at = earliest(sources); at !== null && at <= end; at = earliest(sources)) {
    clock.jumpTo(Math.max(at, clock.now()))
    for (const job of takeAll(sources, at)) {
      await job()
      ran++
    }
  }
  // A running clock may have passed the end while the jobs worked; time never goes back.
  clock.jumpTo(Math.max(end, clock.now()))
  return ran
}

function takeAll(sources: readonly JobSource[], at: number): readonly Job[] {
  return sources.flatMap((source) => source.take(at))
}
