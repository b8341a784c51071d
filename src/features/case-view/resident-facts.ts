import type { HelpAnswer } from '@core/contract/help-answers'
import type { HelperView } from '@core/help/desk-facts'

type Facts = Pick<HelpAnswer, 'drill' | 'helpers' | 'missing' | 'people' | 'sharesTrip' | 'responder'>

/** What is out of the ordinary, as one tells a neighbour who waits: who else comes, and where they go beside. */
export function residentFacts(facts: Facts): readonly string[] {
  const { drill, sharesTrip } = facts
  return [
    drill && '这是演练，不是真的求助',
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
