/** Longitude, then latitude. */
export type Position = readonly [number, number]

export type Ring = readonly Position[]

/** What stands on the plan: the first two are counted with, the others are drawn alone. */
export const PLAN_KINDS = [
  ...(['zone', 'building'] as const),
  ...(['boundary', 'road', 'garden', 'water', 'station'] as const),
] as const

export type PlanKind = (typeof PLAN_KINDS)[number]

export type PlanGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'Point'; readonly coordinates: Position }

/** One thing on the plan as it is exported and imported: GeoJSON, with our properties. */
export interface TownFeature {
  readonly type: 'Feature'
  readonly geometry: PlanGeometry
  readonly properties: {
    readonly kind: PlanKind
    readonly id: string
    readonly name: string
    /** Of a building, the zone it is in. */
    readonly zoneId?: string | undefined
    /** Of a building, its units in order. */
    readonly units?: readonly string[] | undefined
    /** Of a building, where one stands before it; the middle of its outline when it is left out, or lies outside. */
    readonly lng?: number | undefined
    readonly lat?: number | undefined
  }
}

/** The shape a kind has. */
export const SHAPES: Readonly<Record<PlanKind, readonly PlanGeometry['type'][]>> = {
  zone: ['Polygon'],
  building: ['Polygon'],
  boundary: ['Polygon'],
  road: ['LineString', 'Polygon'],
  garden: ['Polygon'],
  water: ['Polygon', 'LineString'],
  station: ['Point', 'Polygon'],
}
