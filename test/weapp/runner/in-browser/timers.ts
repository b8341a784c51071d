interface Repeated {
  readonly run: () => void
  readonly everyMs: number
}

const repeated = new Map<number, Repeated>()
/** What fell due while the phone was in a pocket, by the number of its timer. */
const overdue = new Map<number, () => void>()
let asleep = false

/** Timers as a script is given them. A browser's own must be called on its window, and Taro calls them on one of its making. */
export const TIMERS: Readonly<Record<string, unknown>> = {
  setTimeout(run: (...all: readonly unknown[]) => void, ms?: number, ...all: readonly unknown[]) {
    const id = window.setTimeout(() => (asleep ? overdue.set(id, () => run(...all)) : run(...all)), ms)
    return id
  },
  clearTimeout(id?: number) {
    overdue.delete(id ?? 0)
    window.clearTimeout(id)
  },
  setInterval(run: () => void, everyMs: number) {
    const id = window.setInterval(() => (asleep ? overdue.set(id, run) : run()), everyMs)
    repeated.set(id, { run, everyMs })
    return id
  },
  clearInterval(id: number) {
    repeated.delete(id)
    overdue.delete(id)
    window.clearInterval(id)
  },
}

/** The town's clock has jumped: whatever would have run again by itself in that time runs now, once. */
export function passTime(ms: number): void {
  if (asleep) return
  for (const { run, everyMs } of [...repeated.values()]) if (everyMs <= ms) run()
}

/** WeChat runs no script of a mini-program in a pocket; what fell due there runs when it is taken out. */
export function sleep(): void {
  asleep = true
}

export function wake(): void {
  asleep = false
  const due = [...overdue.values()]
  overdue.clear()
  for (const run of due) run()
}
