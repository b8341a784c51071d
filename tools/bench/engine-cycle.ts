import { seconds } from '../../core/kit/time'
import { PEOPLE } from '../../test/support/small-town'
import { built } from './built'
import { atMost, type Figure } from './figure'
import { filing } from './half-hour'
import { rounded } from './numbers'
import { say } from './say'
import { type BenchTown, type EngineRun, openTown, type StoredRequest } from './town'

const DUE = [10, 1000] as const
/** As many as the control door takes at once. */
const BATCH = 500

/** What a run of the engine costs: with nothing due, and with cases whose offers have all met silence. */
export async function measureEngine(): Promise<readonly Figure[]> {
  await built('functions')
  const figures = [await inTown(idle)]
  for (const due of DUE) {
    say(`  ${due} cases due`)
    figures.push(await inTown((town) => withDue(town, due)))
  }
  return figures
}

/** A town of its own for each figure: no case of an earlier one falls due in it. */
async function inTown(measure: (town: BenchTown) => Promise<Figure>): Promise<Figure> {
  const town = await openTown()
  try {
    await town.crowdOf(100)
    return await measure(town)
  } finally {
    await town.close()
  }
}

async function idle(town: BenchTown): Promise<Figure> {
  // The very first run of a town finds no record of an earlier one, once in its life.
  await town.fireEngine()
  await town.coolDown()
  const cold = await town.costOf(town.fireEngine)
  const warm = await town.costOf(town.fireEngine)
  return {
    name: 'engine.idle.roundTrips',
    value: Math.max(cold.roundTrips, warm.roundTrips),
    unit: 'round trips',
    budget: atMost(2),
    detail: `one cycle with nothing due; warm ${rounded(warm.ms, 1)} ms`,
  }
}

async function withDue(town: BenchTown, due: number): Promise<Figure> {
  const sample = await waitingCase(town, `engine-${due}`)
  await insertCopies(town, sample, due - 1)
  await town.jump(seconds(46)) // a second after the last moment to answer
  const runs: EngineRun[] = []
  const cost = await town.costOf(async () => {
    do runs.push(await town.fireEngine())
    while (runs.at(-1)?.seen)
  })
  const seen = runs.reduce((total, run) => total + run.seen, 0)
  const failed = runs.reduce((total, run) => total + run.failed, 0)
  if (seen !== due || failed > 0) throw new Error(`${due} cases were due, ${seen} were seen, ${failed} failed`)
  return {
    name: `engine.due.${due}.roundTripsPerCase`,
    value: rounded(cost.roundTrips / due, 2),
    unit: 'round trips',
    budget: null,
    detail: `each case: two silences, a new search, two new offers told; ${cost.roundTrips} in ${runs.length} cycles, the last one idle; ${rounded(cost.ms / due, 1)} ms a case`,
  }
}

async function waitingCase(town: BenchTown, clientKey: string): Promise<StoredRequest> {
  const { id } = await town.call(PEOPLE.zhou.openid, 'help', 'submit', filing(`bench-${clientKey}`))
  return town.stored(id)
}

async function insertCopies(town: BenchTown, sample: StoredRequest, count: number): Promise<void> {
  const copies = Array.from({ length: count }, (_, i) => {
    const id = `${sample._id}-${i}`
    // Without its place among its resident's own: no two cases may have the same one.
    return { ...sample, _id: id, id, slot: null, heldBy: [`free:${id}`], owed: [] }
  })
  for (let from = 0; from < copies.length; from += BATCH) {
    await town.insert({ help_requests: copies.slice(from, from + BATCH) })
  }
}
