import { done, type Outcome, refuse } from '@core/kit/outcome'

/** What became of the pictures that were chosen. */
export interface Drawn {
  /** A local path for each that was drawn, in the order chosen; at least one. */
  readonly paths: readonly string[]
  /** So many hold no picture that this phone can read. */
  readonly unreadable: number
  /** For so many there was no room. */
  readonly leftOut: number
}

/** Draws the first `most` that can be drawn, one after the other: large photos side by side are more than an old phone holds. UNREADABLE when none can. */
export async function drawAll<T>(
  chosen: readonly T[],
  most: number,
  draw: (one: T) => Promise<string>,
): Promise<Outcome<Drawn, 'UNREADABLE'>> {
  const paths: string[] = []
  let unreadable = 0
  for (const one of chosen) {
    if (paths.length === most) break
    const path = await draw(one).catch(() => undefined)
    if (path === undefined) unreadable++
    else paths.push(path)
  }
  if (paths.length === 0) return refuse('UNREADABLE')
  return done({ paths, unreadable, leftOut: chosen.length - unreadable - paths.length })
}
