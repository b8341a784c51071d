import type { AppealSettings } from '../appeals/settings'
import type { Community } from '../people/community'

/** What a community decides about itself and its administration writes. */
export interface TownSettings {
  readonly appeals: AppealSettings
  readonly pledges: Community['pledges']
}

export const SETTINGS_PARTS = ['categories', 'routing', 'reception', 'pledges'] as const

export type SettingsPart = (typeof SETTINGS_PARTS)[number]

/** Each part as it is written as a whole, and compared with what it was. */
export interface PartValues {
  readonly categories: AppealSettings['categories']
  readonly routing: Pick<AppealSettings, 'routes' | 'zoneTeams'>
  readonly reception: AppealSettings['reception']
  readonly pledges: Community['pledges']
}

/** One part as somebody wants it. */
export type WantedPart = {
  readonly [Part in SettingsPart]: { readonly part: Part; readonly value: PartValues[Part] }
}[SettingsPart]

export function partOf<Part extends SettingsPart>(settings: TownSettings, part: Part): PartValues[Part] {
  const { categories, routes, zoneTeams, reception } = settings.appeals
  const all: PartValues = { categories, routing: { routes, zoneTeams }, reception, pledges: settings.pledges }
  return all[part]
}

/** The settings with one part as it is wanted. */
export function withPart(settings: TownSettings, wanted: WantedPart): TownSettings {
  const { appeals } = settings
  if (wanted.part === 'pledges') return { ...settings, pledges: wanted.value }
  if (wanted.part === 'categories') return { ...settings, appeals: { ...appeals, categories: wanted.value } }
  if (wanted.part === 'reception') return { ...settings, appeals: { ...appeals, reception: wanted.value } }
  const { routes, zoneTeams } = wanted.value
  return { ...settings, appeals: { ...appeals, routes: routes.map(withoutName), zoneTeams } }
}

/** One person is known by their id: a name that stands here would stay when they change it, or leave. */
function withoutName(route: AppealSettings['routes'][number]): AppealSettings['routes'][number] {
  return route.to.kind === 'person' ? { ...route, to: { ...route.to, name: '' } } : route
}
