import type { SettingsPart } from '@core/settings/parts'
import { PART_WORDS } from '../../../../features/town-settings/part-words'
import type { IconName } from '../../../../ui/icon/icon-names'

/** The parts in the order in which somebody thinks of them. */
const PARTS = [
  ...(['reception', 'pledges', 'categories', 'routing'] as const),
  ...(['ladder', 'appealLadder', 'limits'] as const),
] as const satisfies readonly SettingsPart[]

export type Section = SettingsPart | 'people' | 'plan' | 'log'

export const SECTIONS: readonly { readonly id: Section; readonly icon: IconName; readonly title: string }[] = [
  ...PARTS.map((id) => ({ id, icon: PART_WORDS[id].icon, title: PART_WORDS[id].title })),
  { id: 'people', icon: 'users', title: '人员与身份' },
  { id: 'plan', icon: 'map', title: '责任区与楼栋' },
  { id: 'log', icon: 'doc', title: '谁改了什么' },
]

export function isSettings(section: Section): section is SettingsPart {
  return Object.hasOwn(PART_WORDS, section)
}
