interface Repeated {
  readonly run: () => void
  readonly everyMs: number
}

const repeated = new Map<number, Repeated>()

/** Timers as a script is given them. A browser's own must be called on its window, and Taro calls them on one of its making. */
export const TIMERS: Readonly<Record<string, unknown>> = {
  setTimeout: (...all: Parameters<typeof setTimeout>) => window.setTimeout(...all),
  clearTimeout: (id?: number) => window.clearTimeout(id),
  setInterval(run: () => void, everyMs: number) {
    const id = window.setInterval(run, everyMs)
    repeated.set(id, { run, everyMs })
    return id
  },
  clearInterval(id: number) {
    repeated.delete(id)
    window.clearInterval(id)
  },
}

/** The town's clock has jumped: whatever would have run again by itself in that time runs now, once. */
export function passTime(ms: number): void {
  for (const { run, everyMs } of [...repeated.values()]) if (everyMs <= ms) run()
}
