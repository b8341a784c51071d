import type { MemberOnDuty } from '@core/contract/duty'
import type { OpenRow } from '@core/contract/help-answers'
import { CATEGORY_WORDS } from '@core/help/categories'
import { type DurationMs, type EpochMs, minutes } from '@core/kit/time'
import { surnameOf } from '../../ui/avatar/avatar.shared'
import type { PlanMarkerData } from '../../ui/community-plan/plan-marker'
import { emergencyWord } from '../../words/emergency-words'

/** A place older than this is not drawn: it says nothing about where somebody is now. */
const OLD_MS: DurationMs = minutes(30)

interface RoomPlaces {
  readonly rows: readonly OpenRow[]
  readonly members: readonly MemberOnDuty[]
  readonly chosen: string | undefined
  readonly now: EpochMs
}

/** Members where they last were, then the cases on top of them; the chosen one stands on its building. */
export function roomMarkers({ rows, members, chosen, now }: RoomPlaces): readonly PlanMarkerData[] {
  const fresh = members.filter(({ placedAt }) => now - placedAt <= OLD_MS)
  return [
    ...fresh.map(({ memberId, name, lng, lat, busy }): PlanMarkerData => {
      return { id: `member:${memberId}`, lng, lat, label: surnameOf(name), tone: busy ? 'member' : 'other' }
    }),
    ...rows.map(({ id, lng, lat, category, emergency }): PlanMarkerData => {
      const danger = emergencyWord({ emergency })
      const caption = danger === '' ? {} : { caption: danger }
      return { id, lng, lat, label: CATEGORY_WORDS[category], ...caption, tone: id === chosen ? 'home' : 'case' }
    }),
  ]
}

/** What the plan says to whoever cannot see it. */
export function spokenRoom(rows: readonly OpenRow[], members: readonly MemberOnDuty[]): string {
  const busy = members.filter((member) => member.busy).length
  return `平面图，${rows.length} 件求助，${members.length} 位党员在岗，${busy} 位在办`
}
