import { useState } from 'react'
import { remember, remembered } from './storage'

/** Somebody's unsaved work on something that is saved as a whole, by its version: what it began with, and what has become of it. */
export interface KeptWork<D> {
  readonly version: number
  readonly base: D
  readonly draft: D
}

interface Step<D> {
  /** Letters typed one after another into the same field are one step. */
  readonly label: string
  readonly before: KeptWork<D> | undefined
}

export interface KeptWorkHands<D> {
  readonly work: KeptWork<D> | undefined
  readonly mayUndo: boolean
  /** The work after a step; none when it leads back to where it began. */
  step(next: KeptWork<D> | undefined, label: string): void
  undo(): void
  /** Goes on from other work, or from none; there is no way back behind it. */
  startFrom(work: KeptWork<D> | undefined): void
}

/** Unsaved work, kept on this computer under a key: it outlives a reload, and every step of it can be taken back until then. */
export function useKeptWork<D>(key: string): KeptWorkHands<D> {
  const [work, setWork] = useState<KeptWork<D> | undefined>(() => remembered<KeptWork<D>>(key))
  const [steps, setSteps] = useState<readonly Step<D>[]>([])
  const keep = (next: KeptWork<D> | undefined) => {
    remember(key, next)
    setWork(next)
  }
  return {
    work,
    mayUndo: steps.length > 0,
    step(next, label) {
      if (steps.at(-1)?.label !== label) setSteps([...steps, { label, before: work }])
      keep(next)
    },
    undo() {
      const last = steps.at(-1)
      if (!last) return
      setSteps(steps.slice(0, -1))
      keep(last.before)
    },
    startFrom(next) {
      setSteps([])
      keep(next)
    },
  }
}
