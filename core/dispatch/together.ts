import { IMPOSSIBLE, leastCost } from './assignment'
import { type Candidate, type Ranked, rank, type Search } from './ranking'

/** One case that asks at the same instant as others. */
export interface Want {
  readonly id: string
  readonly search: Search
  /** How many more may be asked. */
  readonly room: number
}

/**
 * Shares members out among cases that ask at one instant, so that nobody is asked by two at once: case id → its members, best first.
 * As few as possible arrive after their clock, then the ways add up to the least; a second and third round fill the width,
 * with members who are in time alone where the first one is. A case for whom nobody is left is not in the answer and asks as if alone:
 * being the second to ask is better than asking nobody.
 */
export function shareOut(
  wants: readonly Want[],
  candidates: readonly Candidate[],
): ReadonlyMap<string, readonly string[]> {
  const shares = wants.map((want) => ({ want, askable: rank(candidates, want.search).askable, got: [] as Ranked[] }))
  const taken = new Set<string>()
  for (;;) {
    const open = shares.filter(({ want, got }) => got.length < want.room)
    const round = oneRound(open, taken)
    if (round.length === 0) break
    for (const { share, one } of round) {
      share.got.push(one)
      taken.add(one.presence.member.id)
    }
  }
  return new Map(
    shares
      .filter(({ got }) => got.length > 0)
      .map(({ want, got }) => [want.id, got.map((one) => one.presence.member.id)]),
  )
}

interface Share {
  readonly want: Want
  readonly askable: readonly Ranked[]
  readonly got: Ranked[]
}

/** At most one more member for each case. */
function oneRound(shares: readonly Share[], taken: ReadonlySet<string>): readonly { share: Share; one: Ranked }[] {
  const free = shares.map(({ askable, got }) =>
    askable.filter((one) => !taken.has(one.presence.member.id) && (one.inTime || got[0]?.inTime !== true)),
  )
  const ids = [...new Set(free.flatMap((ones) => ones.map((one) => one.presence.member.id)))]
  if (ids.length === 0) return []
  const late = 1 + free.reduce((sum, ones) => sum + Math.max(0, ...ones.map((one) => one.travelMs)), 0)
  const byId = free.map((ones) => new Map(ones.map((one) => [one.presence.member.id, one])))
  const costs = byId.map((ones) =>
    ids.map((id) => {
      const one = ones.get(id)
      return one ? one.travelMs + (one.inTime ? 0 : late) : IMPOSSIBLE
    }),
  )
  return leastCost(costs).flatMap((column, row) => {
    const share = shares[row]
    const one = column === null ? undefined : byId[row]?.get(ids[column] ?? '')
    return share && one ? [{ share, one }] : []
  })
}
