import fc from 'fast-check'
import { schedule } from './deeds'
import { live } from './life'
import { stillTime } from './still-time'

/** Schedules of one whole run of this kind of test; more by PROPERTY_RUNS, other ones by PROPERTY_SEED. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 2_000)
const SEED = Number(process.env.PROPERTY_SEED ?? 20_261_121)

/** Each half has a test file, and so a core, to itself. */
const HALF = Math.ceil(RUNS / 2)

/** With room for a machine that has something else to do. */
const LIMIT_MS = 120_000 + HALF * 500

/** One half of the schedules; a failure prints the seed, the path to the shortest schedule that shows it, and that schedule's diary. */
export function schedulesHold(half: 0 | 1): void {
  stillTime()
  test(
    `${HALF} random schedules leave no case without a next step, nobody told twice and nobody with two cases (seed ${SEED + half})`,
    () =>
      fc.assert(
        fc.asyncProperty(schedule, async (one) => void (await live(one))),
        { seed: SEED + half, numRuns: HALF },
      ),
    LIMIT_MS,
  )
}
