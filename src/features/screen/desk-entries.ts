import { mayCoordinate, mayOversee, mayReadSettings, mayTakeCalls } from '@core/people/permissions'
import type { Actor } from '@core/people/person'
import type { PageName } from '../../platform/navigation'
import type { IconName } from '../../ui/icon/icon-names'

interface Entry {
  readonly page: Exclude<PageName, 'home' | 'me'>
  readonly icon: IconName
  readonly label: string
  readonly may: (actor: Actor) => boolean
}

const ENTRIES = [
  { page: 'coordinatorDesk', icon: 'hands', label: '调度台', may: mayOversee },
  { page: 'operatorDesk', icon: 'headset', label: '热线', may: mayTakeCalls },
  { page: 'appealDesk', icon: 'talk', label: '诉求', may: mayOversee },
  { page: 'rosterDesk', icon: 'cal', label: '排班', may: mayOversee },
  { page: 'board', icon: 'chart', label: '看板', may: mayOversee },
  { page: 'wallDesk', icon: 'qr', label: '门牌码', may: mayCoordinate },
  { page: 'adminDesk', icon: 'sliders', label: '管理', may: mayReadSettings },
] as const satisfies readonly Entry[]

export type DeskPage = (typeof ENTRIES)[number]['page']

/** The desks that are there for somebody, in the order of the rail. */
export function entriesFor(actor: Actor): readonly (typeof ENTRIES)[number][] {
  return ENTRIES.filter(({ may }) => may(actor))
}
