import type { HelpAnswer } from '@core/contract/help-answers'
import { Card } from '../../ui/card/card'
import { StepBar } from '../../ui/timeline/step-bar'
import { taskPath } from './task-path'

/** The three steps of a task on one line. */
export function TaskSteps({ help }: { readonly help: HelpAnswer }) {
  return (
    <Card>
      <StepBar steps={taskPath(help)} />
    </Card>
  )
}
