import type { PlanView } from '@core/roster/plan-view'
import type { PlanDraft } from '@core/roster/post'
import { useState } from 'react'
import { remember, remembered } from '../../platform/storage'
import { type Work, worked } from './work'

interface Step {
  /** Letters typed one after another into the same field are one step. */
  readonly label: string
  readonly before: Work | undefined
}

export interface WorkHands {
  readonly work: Work | undefined
  readonly mayUndo: boolean
  edit(draft: PlanDraft, label: string): void
  undo(): void
  /** Goes on from other work, or from none; there is no way back behind it. */
  startFrom(work: Work | undefined): void
}

/** Unsaved work on the plan: it outlives a reload, and every step of it can be taken back until then. */
export function useWork(personId: string, view: PlanView | undefined): WorkHands {
  const key = `plan-work.${personId}`
  const [work, setWork] = useState<Work | undefined>(() => remembered<Work>(key))
  const [steps, setSteps] = useState<readonly Step[]>([])
  const keep = (next: Work | undefined) => {
    remember(key, next)
    setWork(next)
  }
  return {
    work,
    mayUndo: steps.length > 0,
    edit(draft, label) {
      if (!view) return
      if (steps.at(-1)?.label !== label) setSteps([...steps, { label, before: work }])
      keep(worked(work, view, draft))
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
