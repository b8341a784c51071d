import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { useElder } from '../../platform/elder-mode'
import { Card } from '../../ui/card/card'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Timeline } from '../../ui/timeline/timeline'
import { type Audience, inLargePrint, timelineSteps } from '../../words/timeline-steps'

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
        <Timeline steps={elder ? steps.map(inLargePrint) : steps} />
      </Card>
    </>
  )
}
