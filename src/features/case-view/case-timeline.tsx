import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { useElder } from '../../platform/elder-mode'
import { Card } from '../../ui/card/card'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Timeline } from '../../ui/timeline/timeline'
import { type Audience, type StepLine, timelineSteps } from '../../words/timeline-steps'

interface CaseTimelineProps {
  readonly help: HelpAnswer
  readonly now: EpochMs
  readonly audience?: Audience
}

export function CaseTimeline({ help, now, audience = 'resident' }: CaseTimelineProps) {
  const elder = useElder()
  const steps = timelineSteps(help, now, audience)
  return (
    <>
      <SectionTitle title='到哪一步了' />
      <Card>
        <Timeline steps={elder ? steps.map(short) : steps} />
      </Card>
    </>
  )
}

/** Large print keeps the words and drops what stands beside them. */
function short({ id, title, state, note }: StepLine): StepLine {
  return { id, title, state, ...(state === 'current' && note !== undefined ? { note } : {}) }
}
