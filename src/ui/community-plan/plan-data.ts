type Position = readonly number[]

export type PlanGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'Point'; readonly coordinates: Position }

export interface PlanFeature {
  readonly geometry: PlanGeometry
  /** `kind` is boundary, zone, building, road, garden, water or station; another kind is not drawn. */
  readonly properties: { readonly kind: string; readonly id: string; readonly name: string }
}

/** A GeoJSON feature collection that nobody will change, with longitude before latitude. */
export interface PlanData {
  readonly features: readonly PlanFeature[]
}
