/**
 * One 64-bit cell holds the whole clock, so a worker thread can never read half of a change.
 * Lowest bit: 1 = frozen. The rest: the instant when frozen, the offset from real time when running.
 */
export type TimeCell = BigInt64Array

export type ClockMode = 'running' | 'frozen'

/** Makes a cell on shared memory; pass `cell.buffer` to workers. */
export function createTimeCell(): TimeCell {
  return new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT))
}

/** Writes the clock in one store; `valueMs` is an instant when frozen and an offset when running, whole ms. */
export function writeTime(cell: TimeCell, mode: ClockMode, valueMs: number): void {
  Atomics.store(cell, 0, (BigInt(Math.round(valueMs)) << 1n) | (mode === 'frozen' ? 1n : 0n))
}

/** Virtual epoch ms. `realNow` is asked only while the clock runs. */
export function readTime(cell: TimeCell, realNow: () => number): number {
  const raw = Atomics.load(cell, 0)
  const valueMs = Number(raw >> 1n)
  return raw & 1n ? valueMs : realNow() + valueMs
}

/** Whether the clock stands still or follows real time. */
export function readMode(cell: TimeCell): ClockMode {
  return Atomics.load(cell, 0) & 1n ? 'frozen' : 'running'
}
