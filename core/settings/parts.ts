import type { AppealSettings } from '../appeals/settings'
import type { Community } from '../people/community'

/** What a community decides about itself and its administration writes. */
export interface TownSettings {
  readonly appeals: AppealSettings
  readonly pledges: Community['pledges']
  readonly ladder: Community['ladder']
}

export const SETTINGS_PARTS = [
  ...(['categories', 'routing', 'reception', 'pledges'] as const),
  ...(['ladder', 'appealLadder', 'limits'] as const),
] as const

export type SettingsPart = (typeof SETTINGS_PARTS)[number]

/** Each part as it is written as a whole, and compared with what it was. */
export interface PartValues {
  readonly categories: AppealSettings['categories']
  readonly routing: Pick<AppealSettings, 'routes' | 'zoneTeams'>
  readonly reception: AppealSettings['reception']
  readonly pledges: Community['pledges']
  /** Whom to tell when a clock of a help request passes a mark. */
  readonly ladder: Community['ladder']
  /** The same for an appeal. */
  readonly appealLadder: AppealSettings['ladder']
  /** How long an answered appeal stays open, and when the office closes. */
  readonly limits: Pick<AppealSettings, 'confirmDays' | 'reopenDays' | 'closesAtMinute'>
}

/** One part as somebody wants it. */
export type WantedPart = {
  readonly [Part in SettingsPart]: { readonly part: Part; readonly value: PartValues[Part] }
}[SettingsPart]

/** Every part of the settings. */
export function partsOf({ appeals, pledges, ladder }: TownSettings): PartValues {
  const { categories, routes, zoneTeams, reception, confirmDays, reopenDays, closesAtMinute } = appeals
  return {
    ...{ categories, reception, pledges, ladder },
    routing: { routes, zoneTeams },
    appealLadder: appeals.ladder,
    limits: { confirmDays, reopenDays, closesAtMinute },
  }
}

export function partOf<Part extends SettingsPart>(settings: TownSettings, part: Part): PartValues[Part] {
  return partsOf(settings)[part]
}

/** The settings with one part as it is wanted. */
export function withPart(settings: TownSettings, wanted: WantedPart): TownSettings {
  if (wanted.part === 'pledges') return { ...settings, pledges: wanted.value }
  if (wanted.part === 'ladder') return { ...settings, ladder: wanted.value }
  return { ...settings, appeals: { ...settings.appeals, ...changedIn(wanted) } }
}

function changedIn(wanted: Exclude<WantedPart, { readonly part: 'pledges' | 'ladder' }>): Partial<AppealSettings> {
  if (wanted.part === 'categories') return { categories: wanted.value }
  if (wanted.part === 'reception') return { reception: wanted.value }
  if (wanted.part === 'appealLadder') return { ladder: wanted.value }
  if (wanted.part === 'limits') return wanted.value
  const { routes, zoneTeams } = wanted.value
  return { routes: routes.map(withoutName), zoneTeams }
}

/** One person is known by their id: a name that stands here would stay when they change it, or leave. */
function withoutName(route: AppealSettings['routes'][number]): AppealSettings['routes'][number] {
  return route.to.kind === 'person' ? { ...route, to: { ...route.to, name: '' } } : route
}
