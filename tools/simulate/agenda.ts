import type { EpochMs } from '../../core/kit/time'

interface Entry {
  readonly at: EpochMs
  readonly no: number
  readonly happen: (now: EpochMs) => void
}

/** What is still to happen, soonest first; what falls on one instant happens in the order it was noted. */
export interface Agenda {
  note(at: EpochMs, happen: (now: EpochMs) => void): void
  /** Lets everything happen, until nothing is noted any more. */
  run(): void
}

/** An agenda as a binary heap: thousands of days have millions of events. */
export function agenda(): Agenda {
  const heap: Entry[] = []
  let noted = 0
  return {
    note: (at, happen) => push(heap, { at, no: noted++, happen }),
    run() {
      for (let entry = pop(heap); entry; entry = pop(heap)) entry.happen(entry.at)
    },
  }
}

function isSooner(a: Entry, b: Entry): boolean {
  return a.at < b.at || (a.at === b.at && a.no < b.no)
}

function push(heap: Entry[], entry: Entry): void {
  let place = heap.length
  while (place > 0) {
    const above = (place - 1) >> 1
    const parent = heap[above]
    if (!parent || !isSooner(entry, parent)) break
    heap[place] = parent
    place = above
  }
  heap[place] = entry
}

function pop(heap: Entry[]): Entry | undefined {
  const first = heap[0]
  const last = heap.pop()
  if (!first || !last || heap.length === 0) return first
  let place = 0
  for (;;) {
    const below = 2 * place + 1
    const left = heap[below]
    if (!left) break
    const right = heap[below + 1]
    const down = right && isSooner(right, left) ? below + 1 : below
    const child = heap[down]
    if (!child || !isSooner(child, last)) break
    heap[place] = child
    place = down
  }
  heap[place] = last
  return first
}
