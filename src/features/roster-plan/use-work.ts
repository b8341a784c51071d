import type { PlanView } from '@core/roster/plan-view'
import type { PlanDraft } from '@core/roster/post'
import { type KeptWorkHands, useKeptWork } from '../../platform/use-kept-work'
import { worked } from './work'

export interface WorkHands extends Omit<KeptWorkHands<PlanDraft>, 'step'> {
  edit(draft: PlanDraft, label: string): void
}

/** Unsaved work on the plan. */
export function useWork(personId: string, view: PlanView | undefined): WorkHands {
  const { step, ...hands } = useKeptWork<PlanDraft>(`plan-work.${personId}`)
  return {
    ...hands,
    edit(draft, label) {
      if (view) step(worked(hands.work, view, draft), label)
    },
  }
}
