import { PEOPLE } from '../../test/support/small-town'
import { built } from './built'
import { CROWDS } from './crowd'
import { atMost, type Figure } from './figure'
import { filing, halfHour, STEPS, type Step } from './half-hour'
import { median, rounded } from './numbers'
import { say } from './say'
import { type BenchTown, type Cost, openTown } from './town'

const BUDGETS: Readonly<Record<Step, number>> = { submit: 6, decline: 5, accept: 5, arrive: 5, settle: 5, confirm: 5 }
const LATENCY_RUNS = 15

/** Database round trips of each step of a request, at every crowd; and how long filing one takes. */
export async function measureRoundTrips(): Promise<readonly Figure[]> {
  await built('functions')
  const town = await openTown()
  try {
    const figures: Figure[] = []
    for (const size of CROWDS) {
      say(`  ${size} people on duty`)
      await town.crowdOf(size)
      figures.push(...(await stepsAt(town, size)), await newcomerAt(town, size), await latencyAt(town, size))
    }
    return figures
  } finally {
    await town.close()
  }
}

/** The figure is that of a new instance, which is what a small town's calls mostly meet. */
async function stepsAt(town: BenchTown, size: number): Promise<readonly Figure[]> {
  const openid = PEOPLE.zhou.openid
  const cold = await halfHour(town, { openid, clientKey: `bench-cold-${size}` }, town.coolDown)
  const warm = await halfHour(town, { openid, clientKey: `bench-warm-${size}` })
  return STEPS.map((step) => ({
    name: `help.${step}.roundTrips.${size}`,
    value: cold[step].roundTrips,
    unit: 'round trips',
    budget: atMost(BUDGETS[step]),
    detail: `new instance; one that ran within the last minute: ${warm[step].roundTrips}`,
  }))
}

/** Somebody's first request also stores their name and address, but only once the offers are out. */
async function newcomerAt(town: BenchTown, size: number): Promise<Figure> {
  const file = (openid: string) => () => town.call(openid, 'help', 'submit', filing(`bench-${openid}`))
  await town.coolDown()
  const whole = await town.costOf(file(`newcomer-counted-${size}`))
  await town.coolDown()
  return {
    name: `help.submit.newcomer.roundTripsUntilOffered.${size}`,
    value: await town.roundTripsUntilSent(file(`newcomer-held-${size}`)),
    unit: 'round trips',
    budget: atMost(BUDGETS.submit),
    detail: `new instance; up to the moment the offers are sent, of ${whole.roundTrips} in the whole call, the storing of the profile included`,
  }
}

async function latencyAt(town: BenchTown, size: number): Promise<Figure> {
  const costs: Cost[] = []
  for (let run = 0; run < LATENCY_RUNS; run++) {
    const clientKey = `bench-latency-${size}-${run}`
    costs.push((await halfHour(town, { openid: PEOPLE.zhou.openid, clientKey })).submit)
  }
  return {
    name: `help.submit.ms.${size}`,
    value: rounded(median(costs.map(({ ms }) => ms)), 1),
    unit: 'ms',
    budget: null,
    detail: `gateway, function and database on this machine; median of ${LATENCY_RUNS}`,
  }
}
