import type { HelpAnswer } from '@core/contract/help'
import { clockTime } from '@core/kit/local-time'
import { Card } from '../../ui/card/card'
import { StepBar } from '../../ui/timeline/step-bar'

/** The three steps of a task on one line. */
export function TaskSteps({ help }: { readonly help: HelpAnswer }) {
  const accepted = help.responder ? `${clockTime(help.responder.acceptedAt)} 接单` : '接单'
  const arrived = help.arrivedAt !== null
  return (
    <Card>
      <StepBar
        steps={[
          { id: 'accept', label: accepted, state: 'done' },
          {
            id: 'arrive',
            label: help.arrivedAt === null ? '去居民家' : `${clockTime(help.arrivedAt)} 到了`,
            state: arrived ? 'done' : 'current',
          },
          { id: 'settle', label: arrived ? '正在办' : '办好', state: arrived ? 'current' : 'future' },
        ]}
      />
    </Card>
  )
}
