import type { HelpAnswer } from '@core/contract/help'
import type { HelperView } from '@core/help/desk-facts'
import { clockTime } from '@core/kit/local-time'

type Facts = Pick<
  HelpAnswer,
  'drill' | 'pause' | 'helpers' | 'missing' | 'people' | 'sharesTrip' | 'responder' | 'coordinator'
>

/** What is out of the ordinary, as one tells a neighbour who waits: why it stands still and until when, and who else comes. */
export function residentFacts(facts: Facts): readonly string[] {
  const { drill, pause, sharesTrip, coordinator } = facts
  return [
    drill && '这是演练，不是真的求助',
    pause && `先停一会儿，因为：${pause.reason}。${clockTime(pause.until)} 接着办，值班长${coordinator.name}在盯`,
    // Who was asked and did not come is never known to whoever waits.
    ...facts.helpers.filter(({ state }) => state === 'coming' || state === 'arrived').map(besideLine(facts)),
    facts.people === 2 && facts.missing > 0 && facts.responder && '这件事要两个人，另一位还在找',
    sharesTrip && '楼里还有一家也要办，同一趟去，不会落下您',
  ].filter((line): line is string => typeof line === 'string')
}

function besideLine({ responder }: Facts) {
  const together = responder ? `和${responder.name}一起办` : '一起办'
  return ({ name, state }: HelperView) => `${name}${state === 'arrived' ? '也到了' : '也在赶来'}，${together}`
}
