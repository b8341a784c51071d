import { eastOfHome, PEOPLE } from '../../test/support/small-town'
import { filing, halfHour, STEPS } from './half-hour'
import { sum } from './numbers'
import type { BenchTown } from './town'

/** Calls as a plan counts them: the function's own, and every request it makes of the cloud. */
export interface MonthCosts {
  readonly engineRun: number
  /** All steps of one request that goes well, one refusal included. */
  readonly request: number
  readonly watchWaiting: number
  readonly watchOnTheWay: number
  readonly watchOnSite: number
  readonly bench: number
  /** Whether anything on the table has changed. */
  readonly glance: number
  readonly glanceWithTask: number
  readonly beat: number
  readonly cover: number
  readonly myRequests: number
  /** What the home page asks for once, when the app is opened. */
  readonly opening: number
}

/** The same when only the calls of functions are counted. */
export const FUNCTION_CALLS: MonthCosts = {
  engineRun: 1,
  request: STEPS.length,
  watchWaiting: 1,
  watchOnTheWay: 1,
  watchOnSite: 1,
  bench: 1,
  glance: 1,
  glanceWithTask: 1,
  beat: 1,
  cover: 1,
  myRequests: 1,
  opening: 2,
}

/** Measures each kind of call once, on instances that ran within the last minute. */
export async function monthCosts(town: BenchTown): Promise<MonthCosts> {
  const atRest = await costsAtRest(town)
  const steps = await halfHour(town, { openid: RESIDENT, clientKey: 'bench-month' })
  const request = STEPS.length + sum(STEPS.map((step) => steps[step].requests))
  return { ...atRest, request, ...(await costsOnDuty(town)), ...(await costsOfWatching(town)) }
}

const RESIDENT = PEOPLE.zhou.openid
const MEMBER = PEOPLE.lin.openid
/** Nearer than anybody in the crowd, so that the case is his. */
const NEAREST = { place: eastOfHome(1) }

async function costsAtRest(town: BenchTown) {
  const { communityId } = filing('')
  return {
    engineRun: await costOf(town, town.fireEngine),
    opening:
      (await costOf(town, () => town.call(RESIDENT, 'people', 'me', {}))) +
      (await costOf(town, () => town.call(RESIDENT, 'people', 'community', { communityId }))),
    cover: await costOf(town, () => town.call(RESIDENT, 'duty', 'cover', { communityId, buildingId: 'building-7' })),
    myRequests: await costOf(town, () => town.call(RESIDENT, 'help', 'mine', {})),
  }
}

async function costsOnDuty(town: BenchTown) {
  await town.call(MEMBER, 'duty', 'goOn', NEAREST)
  return {
    bench: await costOf(town, () => town.call(MEMBER, 'duty', 'workbench', {})),
    glance: await costOf(town, () => town.call(MEMBER, 'duty', 'glance', {})),
    beat: await costOf(town, () => town.call(MEMBER, 'duty', 'beat', NEAREST)),
  }
}

/** The member must be on duty. */
async function costsOfWatching(town: BenchTown) {
  const { id: helpId } = await town.call(RESIDENT, 'help', 'submit', filing('bench-month-watched'))
  const watch = async () => {
    const { version } = await town.stored(helpId)
    return costOf(town, () => town.call(RESIDENT, 'help', 'watch', { helpId, version }))
  }
  const watchWaiting = await watch()
  await town.call(MEMBER, 'help', 'accept', { helpId })
  const glanceWithTask = await costOf(town, () => town.call(MEMBER, 'duty', 'glance', {}))
  const watchOnTheWay = await watch()
  const { arrivalCode } = await town.stored(helpId)
  await town.call(MEMBER, 'help', 'arrive', { helpId, proof: { by: 'code', code: arrivalCode } })
  return { watchWaiting, glanceWithTask, watchOnTheWay, watchOnSite: await watch() }
}

/** The call itself and its requests; made once before, so that the instance is awake and remembers the community. */
async function costOf(town: BenchTown, work: () => Promise<unknown>): Promise<number> {
  await work()
  return 1 + (await town.costOf(work)).requests
}
