import type { PackageSizes } from './measure'

export interface Change {
  readonly name: string
  /** Bytes more than before; negative for fewer. */
  readonly by: number
}

/** Minifiers give and take a few bytes at every change; less than this is not worth a line. */
export const TOLERANCE_BYTES = 2 * 1024

/** Which packages differ from an earlier measuring by more than the tolerance, the largest growth first. */
export function changesOf(before: PackageSizes, now: PackageSizes): readonly Change[] {
  return changes(before.packages, now.packages).filter(({ by }) => Math.abs(by) > TOLERANCE_BYTES)
}

/** The files that grew most, at most `most` of them, new ones included. */
export function grownFiles(before: PackageSizes, now: PackageSizes, most: number): readonly Change[] {
  return changes(before.files, now.files)
    .filter(({ by }) => by > 0)
    .slice(0, most)
}

type Sizes = Readonly<Record<string, number>>

function changes(before: Sizes, now: Sizes): readonly Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  return names
    .map((name) => ({ name, by: (now[name] ?? 0) - (before[name] ?? 0) }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => b.by - a.by || (a.name < b.name ? -1 : 1))
}
