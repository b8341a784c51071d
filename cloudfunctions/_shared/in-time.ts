import type { DurationMs } from '../../core/kit/time'

/**
 * What `work` answers, or, once it has taken longer than `withinMs`, what `tooLate` answers or throws. Work that is late goes on by itself; no
 * timer outlives it.
 */
export async function inTime<T>(work: Promise<T>, withinMs: DurationMs, tooLate: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const timeIsUp = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, withinMs))
  })
  try {
    return await Promise.race([work, timeIsUp.then(tooLate)])
  } finally {
    clearTimeout(timer)
  }
}
