/** Long edge of a photo that leaves this phone, px: letters on a fuse box can still be read. */
export const LONG_EDGE_PX = 1_280

/** JPEG, 0 to 1. */
export const QUALITY = 0.8

export interface Size {
  readonly width: number
  readonly height: number
}

/** As large as it is when it is small enough, else with this long edge; whole px, at least 1. */
export function within({ width, height }: Size, longEdge: number): Size {
  const share = Math.min(1, longEdge / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) }
}
