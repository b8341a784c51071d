/** What the coordinator has their hand on: a free place, or somebody on a shift. */
export interface Picked {
  readonly slot: string
  readonly personId: string | null
}

/** What a mouse carries: somebody from the list, or somebody from a shift. */
export interface Carried {
  readonly personId: string
  readonly from: string | null
}
