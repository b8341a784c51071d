import type { WorkbenchAnswer } from '@core/contract/duty'
import type { HelpAnswer } from '@core/contract/help-answers'

type Trip = Pick<WorkbenchAnswer, 'task' | 'also'>

/** Every case of the trip, the one that was accepted first. */
export function tripOf({ task, also }: Trip): readonly HelpAnswer[] {
  return task ? [task, ...also] : []
}

/** The picked case of the trip; the accepted one while nothing was picked, or when the picked one is over. */
export function pickedTask(bench: Trip, picked: string | undefined): HelpAnswer | null {
  return tripOf(bench).find(({ id }) => id === picked) ?? bench.task
}
