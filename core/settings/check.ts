import { faultsOfSettings, type SettingsFault, twice } from '../appeals/settings-check'
import { CATEGORIES } from '../help/categories'
import { faultsOf as faultsOfLadder, type LadderFault } from '../help/ladder'
import type { ReceptionHours } from '../reception/hours'
import type { TownSettings } from './parts'

/** Why settings are not kept, and what they stumble over: an id, the category of a pledge, or `clock:key` of a rung. */
export interface TownFault {
  readonly code:
    | SettingsFault['code']
    | LadderFault['code']
    | 'UNKNOWN_ZONE'
    | 'DUPLICATE_ROUTE'
    | 'BAD_WINDOW'
    | 'UNKNOWN_PERSON'
    | 'SETTLED_BEFORE_ARRIVAL'
  readonly at: string
}

/** Who and what the settings may name. */
export interface Town {
  readonly zoneIds: ReadonlySet<string>
  /** Everybody with a part in the community. */
  readonly personIds: ReadonlySet<string>
}

/**
 * What would be wrong with `after` that is not wrong with `before`: a fault of long ago is no reason to refuse what is put right elsewhere.
 * Empty when it can be kept.
 */
export function newFaults(before: TownSettings, after: TownSettings, town: Town): readonly TownFault[] {
  const old = new Set(faultsOf(before, town).map(keyOf))
  return faultsOf(after, town).filter((fault) => !old.has(keyOf(fault)))
}

function faultsOf({ appeals, pledges, ladder }: TownSettings, { zoneIds, personIds }: Town): readonly TownFault[] {
  const { routes, zoneTeams } = appeals
  const zones = [...routes.flatMap(({ zoneId }) => zoneId ?? []), ...zoneTeams.map(({ zoneId }) => zoneId)]
  const people = [
    ...routes.flatMap(({ to }) => (to.kind === 'zone' ? [] : to.personIds)),
    ...zoneTeams.flatMap((team) => team.personIds),
  ]
  const missing = (code: TownFault['code'], ids: readonly string[], known: ReadonlySet<string>) =>
    [...new Set(ids)].filter((id) => !known.has(id)).map((at) => ({ code, at }))
  return [
    ...faultsOfSettings(appeals),
    ...faultsOfLadder(ladder).map(({ code, rung }) => ({ code, at: rung }) as const),
    ...twice(routes.map(({ categoryId, zoneId }) => `${categoryId ?? '*'}@${zoneId ?? '*'}`)).map(
      (at) => ({ code: 'DUPLICATE_ROUTE', at }) as const,
    ),
    ...missing('UNKNOWN_ZONE', zones, zoneIds),
    ...missing('UNKNOWN_PERSON', people, personIds),
    ...appeals.reception.windows.flatMap((window, nth) =>
      window.toMinute - window.fromMinute < appeals.reception.slotMinutes || overlaps(appeals.reception.windows, nth)
        ? [{ code: 'BAD_WINDOW', at: String(nth) } as const]
        : [],
    ),
    ...CATEGORIES.filter((category) => pledges[category].settleMs < pledges[category].arriveMs).map(
      (at) => ({ code: 'SETTLED_BEFORE_ARRIVAL', at }) as const,
    ),
  ]
}

function keyOf({ code, at }: TownFault): string {
  return `${code}:${at}`
}

/** Whether a window begins before one of the same day that stands before it has ended, or the other way round. */
function overlaps(windows: ReceptionHours['windows'], nth: number): boolean {
  const one = windows[nth]
  return windows
    .slice(0, nth)
    .some(
      (other) => one?.weekday === other.weekday && one.fromMinute < other.toMinute && other.fromMinute < one.toMinute,
    )
}
