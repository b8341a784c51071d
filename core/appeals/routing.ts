import type { AppealSettings, Route, RouteTarget } from './settings'

/** What a case is routed by. */
export interface Routed {
  readonly categoryId: string
  readonly zoneId: string | null
}

/** Whom a route names, before their records are looked up. */
export interface Destination {
  readonly kind: RouteTarget['kind']
  readonly id: string
  readonly name: string
  readonly personIds: readonly string[]
}

/**
 * Where a case goes by itself: the route that says most about it, the category counting more than the zone; of two alike the first. Null when no
 * route fits, or the one that does leads to nobody: then the coordinator decides.
 */
export function routeFor(
  { routes, zoneTeams }: Pick<AppealSettings, 'routes' | 'zoneTeams'>,
  { categoryId, zoneId }: Routed,
  zones: readonly { readonly id: string; readonly name: string }[],
): Destination | null {
  const fits = routes.filter(
    (route) =>
      (route.categoryId === null || route.categoryId === categoryId) &&
      (route.zoneId === null || route.zoneId === zoneId),
  )
  const [best] = [...fits].sort((a, b) => weightOf(b) - weightOf(a))
  if (!best) return null
  const { to } = best
  if (to.kind !== 'zone') return to.personIds.length > 0 ? to : null
  const zone = zones.find(({ id }) => id === zoneId)
  const team = zoneTeams.find((one) => one.zoneId === zoneId)
  if (!zone || !team || team.personIds.length === 0) return null
  return { kind: 'zone', id: zone.id, name: zone.name, personIds: team.personIds }
}

function weightOf({ categoryId, zoneId }: Route): number {
  return (categoryId === null ? 0 : 2) + (zoneId === null ? 0 : 1)
}
