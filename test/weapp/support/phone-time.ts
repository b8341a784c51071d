interface Timer {
  readonly id: number
  readonly dueAt: number
  readonly everyMs: number | null
  readonly run: () => void
}

type Callback = (...args: readonly unknown[]) => unknown

/** A phone's clock and timers; both move only when told, so that no test waits for real time. */
export interface PhoneTime {
  now(): number
  /** When the next timer is due; null when none is set. */
  nextAt(): number | null
  /** Moves on to the next timer and runs it. */
  runNext(): void
  /** Moves on without running anything; never back. */
  moveTo(at: number): void
  /** The mini-program was closed. */
  forgetTimers(): void
  /** What the mini-program sees under these names. */
  readonly globals: Readonly<Record<'setTimeout' | 'setInterval' | 'clearTimeout' | 'clearInterval', unknown>>
}

export function startPhoneTime(startAt: number): PhoneTime {
  let now = startAt
  let made = 0
  const timers = new Map<number, Timer>()
  const set = (run: () => void, ms: number, everyMs: number | null) => {
    made++
    timers.set(made, { id: made, dueAt: now + ms, everyMs, run })
    return made
  }
  const next = () => [...timers.values()].sort((a, b) => a.dueAt - b.dueAt || a.id - b.id)[0]
  const clear = (id: number) => void timers.delete(id)
  return {
    now: () => now,
    nextAt: () => next()?.dueAt ?? null,
    runNext() {
      const timer = next()
      if (!timer) return
      now = Math.max(now, timer.dueAt)
      if (timer.everyMs === null) timers.delete(timer.id)
      else timers.set(timer.id, { ...timer, dueAt: timer.dueAt + timer.everyMs })
      timer.run()
    },
    moveTo(at) {
      now = Math.max(now, at)
    },
    forgetTimers: () => timers.clear(),
    globals: {
      setTimeout: (run: Callback, ms = 0, ...args: readonly unknown[]) => set(() => run(...args), ms, null),
      setInterval: (run: Callback, ms = 0, ...args: readonly unknown[]) => set(() => run(...args), ms, Math.max(1, ms)),
      clearTimeout: clear,
      clearInterval: clear,
    },
  }
}
