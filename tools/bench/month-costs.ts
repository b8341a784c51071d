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
  readonly benchWithTask: number
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
  benchWithTask: 1,
  beat: 1,
  cover: 1,
  myRequests: 1,
  opening: 2,
}

/** Measures each kind of call once, with everybody on duty and instances that ran within the last minute. */
export async function monthCosts(town: BenchTown): Promise<MonthCosts> {
  const resident = PEOPLE.zhou.openid
  const member = PEOPLE.lin.openid
  const { communityId } = filing('')
  const costOf = async (...works: readonly (() => Promise<unknown>)[]) => {
    for (const work of works) await work() // an instance is awake and remembers the community
    let calls = works.length
    for (const work of works) calls += (await town.costOf(work)).requests
    return calls
  }
  const idle = {
    engineRun: await costOf(town.fireEngine),
    opening: await costOf(
      () => town.call(resident, 'people', 'me', {}),
      () => town.call(resident, 'people', 'community', { communityId }),
    ),
    cover: await costOf(() => town.call(resident, 'duty', 'cover', { communityId, buildingId: 'building-7' })),
    myRequests: await costOf(() => town.call(resident, 'help', 'mine', {})),
  }
  const steps = await halfHour(town, { openid: resident, clientKey: 'bench-month' })
  // Nearer than anybody in the crowd, so that the case is his.
  await town.call(member, 'duty', 'goOn', { place: eastOfHome(1) })
  const onDuty = {
    bench: await costOf(() => town.call(member, 'duty', 'workbench', {})),
    beat: await costOf(() => town.call(member, 'duty', 'beat', { place: eastOfHome(1) })),
  }
  const filed = await town.call(resident, 'help', 'submit', filing('bench-month-watched'))
  const watch = async () => {
    const { version } = await town.stored(filed.id)
    return costOf(() => town.call(resident, 'help', 'watch', { helpId: filed.id, version }))
  }
  const watchWaiting = await watch()
  await town.call(member, 'help', 'accept', { helpId: filed.id })
  const benchWithTask = await costOf(() => town.call(member, 'duty', 'workbench', {}))
  const watchOnTheWay = await watch()
  const { arrivalCode } = await town.stored(filed.id)
  await town.call(member, 'help', 'arrive', { helpId: filed.id, proof: { by: 'code', code: arrivalCode } })
  return {
    ...idle,
    ...onDuty,
    request: STEPS.length + sum(STEPS.map((step) => steps[step].requests)),
    watchWaiting,
    benchWithTask,
    watchOnTheWay,
    watchOnSite: await watch(),
  }
}
