import type { DurationMs } from '../../core/kit/time'
import type { Context } from '../_shared/context'
import { inTime } from '../_shared/in-time'

export interface Part<T> {
  readonly name: string
  /** Into the run; by then the part has ended, or is given up: what hangs must not take the heartbeat with it. */
  readonly untilMs: DurationMs
  /** What counts as its result when it fails. */
  readonly otherwise: T
}

/** The parts of one run, each on its own: one that fails or hangs is named and stops no other. */
export interface Parts {
  run<T>(part: Part<T>, work: () => Promise<T>): Promise<T>
  /** A part that has ended and says itself that something in it failed. */
  failedIn(name: string): void
  readonly failed: readonly string[]
}

export function openParts(context: Pick<Context, 'now' | 'clock' | 'log'>): Parts {
  const failed: string[] = []
  return {
    failed,
    failedIn: (name) => void failed.push(name),
    async run({ name, untilMs, otherwise }, work) {
      try {
        return await inTime(work(), untilMs - (context.clock() - context.now), outOfTime)
      } catch (error) {
        failed.push(name)
        context.log.error('engine.part_failed', { part: name, error })
        return otherwise
      }
    },
  }
}

function outOfTime(): never {
  throw new Error('out of time')
}
