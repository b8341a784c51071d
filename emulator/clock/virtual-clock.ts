import { type ClockMode, createTimeCell, readMode, readTime, type TimeCell, writeTime } from './time-cell'

/** The only clock of the cloud: everything but a function's time limit reads it. */
export interface VirtualClock {
  /** Virtual epoch ms. */
  now(): number
  mode(): ClockMode
  /** Changes the mode without changing the instant. */
  setMode(mode: ClockMode): void
  /** Moves to an instant, forwards or backwards, firing nothing on the way. */
  jumpTo(at: number): void
  /** The memory workers read the same time from. */
  readonly cell: TimeCell
}

export interface ClockStart {
  readonly mode: ClockMode
  /** Epoch ms to begin at; real time when absent. */
  readonly at?: number | undefined
}

/** Creates a clock; nothing moves a frozen one but `jumpTo`. */
export function createVirtualClock(start: ClockStart): VirtualClock {
  const cell = createTimeCell()
  const set = (mode: ClockMode, at: number) => writeTime(cell, mode, mode === 'frozen' ? at : at - Date.now())
  const now = () => readTime(cell, Date.now)
  set(start.mode, start.at ?? Date.now())
  return {
    now,
    mode: () => readMode(cell),
    setMode: (mode) => set(mode, now()),
    jumpTo: (at) => set(readMode(cell), at),
    cell,
  }
}
