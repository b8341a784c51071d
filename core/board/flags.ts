import { type DurationMs, seconds } from '../kit/time'
import type { Round } from './round'

/** What a figure could be polished with. A flag accuses nobody: it says that somebody should look. */
export const FLAG_IDS = ['SETTLED_TOO_FAST', 'ARRIVED_TOO_FAST', 'WORD_PASSED_ON', 'SAME_PAIR'] as const

export type FlagId = (typeof FLAG_IDS)[number]

export const FLAG_WORDS: Readonly<Record<FlagId, string>> = {
  SETTLED_TOO_FAST: '到场不到 1 分钟就报办好',
  ARRIVED_TOO_FAST: '刚接单 20 秒内就报到场',
  WORD_PASSED_ON: '“解决了”是接线员替居民说的',
  SAME_PAIR: '同一位党员同一天三次以上帮同一户',
}

/** Nothing at a door is looked at, put right and shown to the resident in less. */
const SHORTEST_WORK_MS: DurationMs = seconds(60)

/** Nobody puts on shoes and is at another door in less. */
const SHORTEST_WAY_MS: DurationMs = seconds(20)

/** So many times in a day the same member helped the same home. */
const MANY_TIMES = 3

/** The flags a round raises by itself; a drill none. */
export function flagsOf(round: Round): readonly FlagId[] {
  if (round.drill) return []
  const { acceptedAt, arrivedAt, settledAt, end } = round
  const flags: FlagId[] = []
  if (arrivedAt !== null && settledAt !== null && settledAt - arrivedAt < SHORTEST_WORK_MS)
    flags.push('SETTLED_TOO_FAST')
  if (acceptedAt !== null && arrivedAt !== null && arrivedAt - acceptedAt < SHORTEST_WAY_MS)
    flags.push('ARRIVED_TOO_FAST')
  if (end === 'relayed') flags.push('WORD_PASSED_ON')
  return flags
}

/** Of one day's rounds those of a member and a resident who met too often. */
export function samePairs(rounds: readonly Round[]): readonly Round[] {
  const settled = rounds.filter(({ drill, settledBy }) => !drill && settledBy !== null)
  const pairOf = ({ settledBy, residentId }: Round) => `${settledBy} ${residentId}`
  const counts = new Map<string, number>()
  for (const round of settled) counts.set(pairOf(round), (counts.get(pairOf(round)) ?? 0) + 1)
  return settled.filter((round) => (counts.get(pairOf(round)) ?? 0) >= MANY_TIMES)
}
