import fc from 'fast-check'
import { schedule } from './support/deeds'
import { live } from './support/life'
import { stillTime } from './support/still-time'

/** Schedules of one run; more by PROPERTY_RUNS, other ones by PROPERTY_SEED. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 2_000)
const SEED = Number(process.env.PROPERTY_SEED ?? 20_261_121)

/** Time for one run, with room for a machine that has something else to do. */
const LIMIT_MS = 60_000 + RUNS * 100

stillTime()

test(
  `${RUNS} random schedules leave no case without a next step, nobody told twice and nobody with two cases (seed ${SEED})`,
  () =>
    fc.assert(
      fc.asyncProperty(schedule, async (one) => void (await live(one))),
      { seed: SEED, numRuns: RUNS },
    ),
  LIMIT_MS,
)
