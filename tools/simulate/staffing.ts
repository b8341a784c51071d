import type { Tally } from './tally'
import type { Cover } from './town'

/** One roster tried, and what it keeps. */
export interface Trial {
  readonly cover: Cover
  readonly arrivalIn10: number
  /** Half the width of the 95 % confidence interval. */
  readonly errorOf: number
}

export interface Staffing {
  readonly trials: readonly Trial[]
  /** The smallest roster found that keeps the target; null when even the largest tried does not. */
  readonly answer: Trial | null
}

/** More in one zone than any community has on duty at once. */
const MOST_PER_ZONE = 6

/**
 * How many on call, in which zones, keep a share of arrivals within ten minutes. One a zone to begin with; the zone with the most late calls gets
 * the next; then each zone in turn gives one back as long as the target holds. A local answer: no other single change does with fewer.
 */
export async function findStaffing(
  zones: readonly { readonly id: string; readonly buildings: readonly string[] }[],
  target: number,
  run: (cover: Cover) => Promise<Tally>,
): Promise<Staffing> {
  const trials: Trial[] = []
  const attempt = async (cover: Cover) => {
    const tally = await run(cover)
    const trial = trialOf(cover, tally)
    trials.push(trial)
    return { tally, trial }
  }
  let best = await attempt(Object.fromEntries(zones.map(({ id }) => [id, 1])))
  while (best.trial.arrivalIn10 < target) {
    const worst = mostLate(zones, best.tally, best.trial.cover)
    if (worst === null) return { trials, answer: null }
    best = await attempt({ ...best.trial.cover, [worst]: (best.trial.cover[worst] ?? 0) + 1 })
  }
  for (const { id } of zones) {
    while ((best.trial.cover[id] ?? 0) > 0) {
      const fewer = await attempt({ ...best.trial.cover, [id]: (best.trial.cover[id] ?? 0) - 1 })
      if (fewer.trial.arrivalIn10 < target) break
      best = fewer
    }
  }
  return { trials, answer: best.trial }
}

function trialOf(cover: Cover, { arrivalIn10, requests }: Tally): Trial {
  return { cover, arrivalIn10, errorOf: 1.96 * Math.sqrt((arrivalIn10 * (1 - arrivalIn10)) / requests) }
}

/** The zone whose houses wait in vain most often, of those that can take another member. */
function mostLate(zones: Parameters<typeof findStaffing>[0], { byBuilding }: Tally, cover: Cover): string | null {
  const late = zones
    .filter(({ id }) => (cover[id] ?? 0) < MOST_PER_ZONE)
    .map(({ id, buildings }) => {
      const houses = buildings.flatMap((building) => byBuilding.get(building) ?? [])
      return { id, late: houses.reduce((sum, { calls, inTime }) => sum + calls - inTime, 0) }
    })
  return late.sort((a, b) => b.late - a.late)[0]?.id ?? null
}
