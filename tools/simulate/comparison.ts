import { runAll } from './pool'
import type { Setting } from './setting'
import type { Tally } from './tally'
import { FIXED, WAY_NAMES, type WayName } from './ways'

/** One setting under every way. */
export interface Compared {
  readonly label: string
  readonly setting: Setting
  readonly tallies: Readonly<Partial<Record<WayName, Tally>>>
}

export interface Cell {
  readonly label: string
  readonly setting: Setting
}

/** Lets every way live through every cell: the same calls, the same answers, the same crew. */
export async function compare(cells: readonly Cell[], onShare: (share: number) => void): Promise<readonly Compared[]> {
  const jobs = cells.flatMap((cell) => waysFor(cell.setting).map((way) => ({ cell, way })))
  const tallies = await runAll(
    jobs.map(({ cell, way }) => ({ way, setting: cell.setting })),
    onShare,
  )
  return cells.map((cell) => ({
    ...cell,
    tallies: Object.fromEntries(jobs.flatMap((job, nth) => (job.cell === cell ? [[job.way, tallies[nth]]] : []))),
  }))
}

/** The best any fixed way does in a cell; 0 where none was run. */
export function bestFixed({ tallies }: Compared): number {
  return Math.max(0, ...FIXED.map((way) => tallies[way]?.arrivalIn10 ?? 0))
}

function waysFor(setting: Setting): readonly WayName[] {
  return WAY_NAMES.filter((way) => way !== 'changed' || setting.changed !== null)
}
