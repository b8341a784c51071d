import type { HelpAnswer } from '@core/contract/help-answers'
import type { CommunityAnswer } from '@core/contract/people'
import { buildingWords } from '@core/people/place-name'
import { useElder } from '../../platform/elder-mode'
import { CommunityPlan } from '../../ui/community-plan/community-plan'
import { distanceWords } from '../../words/durations'
import { useWayOnPlan } from './way-on-plan'

interface CasePlanProps {
  readonly help: HelpAnswer
  readonly community: CommunityAnswer
}

/** Height of the drawing over its width, as the kit draws `tall` and `band`. */
const TALL = 250 / 375
const BAND = 170 / 375

/** Where help is needed, how far it is being looked for, and where it is coming from. */
export function CasePlan({ help, community }: CasePlanProps) {
  const elder = useElder()
  const { lng, lat, buildingId, buildingName } = help.place
  const { view, rings, route, from, restM } = useWayOnPlan(help, elder ? BAND : TALL)
  const name = help.responder?.name ?? ''
  const caption = restM === undefined ? undefined : `还有 ${distanceWords(restM)}`
  const home = { id: 'home', lng, lat, tone: 'home' as const }
  const member = from && { id: 'member', ...from, tone: 'member' as const, label: name.slice(0, 1), caption }
  return (
    <CommunityPlan
      plan={community.plan}
      shape={elder ? 'band' : 'tall'}
      elder={elder}
      view={view}
      highlightId={buildingId}
      rings={rings}
      route={route}
      markers={member ? [home, member] : [home]}
      spoken={
        caption ? `平面图，${name}离${buildingWords(buildingName)}${caption}` : `平面图，${buildingWords(buildingName)}`
      }
    />
  )
}
