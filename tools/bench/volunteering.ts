import type { Operation } from '../../cloudfunctions/_shared/operation'
import type { VolunteeringContext } from '../../cloudfunctions/_shared/volunteering/context'
import { type Contact, contactOf, type Person } from '../../core/people/person'
import { slotKeyOf } from '../../core/volunteering/activity'
import { signUpIdOf } from '../../core/volunteering/sign-up'
import { type Database, openDatabase } from '../../emulator/database/open-database'
import { COMMUNITY, PEOPLE } from '../../test/support/small-town'
import { sdkDatabase } from '../crash/sdk'
import { databaseSchema } from './database-schema'
import { atMost, type Figure } from './figure'
import { median, rounded, timed } from './numbers'
import { say } from './say'
import { openStopwatchDoor, type StopwatchDoor } from './stopwatch-door'
import { fillWithVolunteering, NOW } from './volunteering-past'

/** Sign-ups a community has ever had. A year of them is real; the others are of long ago and only lie there. */
const SIGN_UPS_EVER = [1_000, 10_000, 100_000] as const
const RUNS = 15

/** What volunteering costs with more and more of it behind a community: round trips and documents first, milliseconds beside them. */
export async function measureVolunteering(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const ever of SIGN_UPS_EVER) {
    say(`  ${ever} sign-ups`)
    figures.push(...(await inTownWith(ever)))
  }
  return figures
}

async function inTownWith(ever: number): Promise<readonly Figure[]> {
  const database = await openDatabase({ dir: null, schema: databaseSchema(), now: () => NOW })
  const door = await openStopwatchDoor(database)
  try {
    const ahead = await fillWithVolunteering(database, ever)
    sdkDatabase(door.port) // for the environment it sets: the functions open their own
    const bench = { database, door, ever }
    return [...(await lists(bench, ahead)), ...(await oneSignUp(bench, ahead))]
  } finally {
    await door.close()
    await database.close()
  }
}

interface Bench {
  readonly database: Database
  readonly door: StopwatchDoor
  readonly ever: number
}

const here = { communityId: COMMUNITY.id }

async function lists(bench: Bench, [first]: readonly string[]): Promise<readonly Figure[]> {
  const { activity, feed } = await import('../../cloudfunctions/volunteering/activities')
  const { mine } = await import('../../cloudfunctions/volunteering/sign-up')
  const { roll } = await import('../../cloudfunctions/volunteering/presence')
  const { points } = await import('../../cloudfunctions/volunteering/exchange')
  const { record } = await import('../../cloudfunctions/volunteering/self')
  const { wishes } = await import('../../cloudfunctions/volunteering/wishes')
  const asked = [
    ['feed', feed, here],
    ['activity', activity, { activityId: first }],
    ['roll', roll, { activityId: first }],
    ['mine', mine, {}],
    ['record', record, {}],
    ['points', points, {}],
    ['wishes', wishes, here],
  ] as const
  const figures: Figure[] = []
  for (const [name, operation, input] of asked) {
    const call = await calling(operation, name === 'roll' ? PEOPLE.lin : PEOPLE.zhou, input)
    await call() // the community is kept for a minute
    figures.push(...(await costOf(`volunteering.${name}.${bench.ever}`, call, bench)))
  }
  return figures
}

/** A seat, the end of the queue, and a seat given back, which asks the next: each once, as a call does it. */
async function oneSignUp(
  { database, door, ever }: Bench,
  [, second = '']: readonly string[],
): Promise<readonly Figure[]> {
  const { cancelSignUp, signUp } = await import('../../cloudfunctions/volunteering/sign-up')
  const at = { activityId: second, slotId: 's1' }
  const ownOf = ({ id }: Contact) => ({ signUpId: signUpIdOf(slotKeyOf(second, 's1'), id), reason: '' })
  const steps = [
    ['seat', await calling(signUp, PEOPLE.zhou, at), 7],
    ['queue', await calling(signUp, PEOPLE.tao, at), 7],
    ['handOn', await calling(cancelSignUp, PEOPLE.zhou, ownOf(PEOPLE.zhou)), 9],
  ] as const
  const figures: Figure[] = []
  for (const [name, call, limit] of steps) {
    database.resetStats()
    door.takeTraffic()
    await call()
    const { requests } = door.takeTraffic()
    const of = {
      unit: 'round trips',
      detail: `the caller’s own record not counted; ${database.stats().examined} documents`,
    }
    figures.push({ name: `volunteering.${name}.${ever}.roundTrips`, value: requests, ...of, budget: atMost(limit) })
  }
  return figures
}

async function calling(operation: Operation<VolunteeringContext>, who: Contact, input: object) {
  const { volunteeringContextNow } = await import('../../cloudfunctions/_shared/wechat/volunteering-context')
  const me: Person = {
    ...{ ...contactOf(who), communityId: COMMUNITY.id, roles: who === PEOPLE.lin ? ['member'] : [], home: null },
    ...{ careNotes: '', birthYear: null, streetId: null, transport: 'walk', skills: [] },
  }
  return () => {
    const context = volunteeringContextNow('bench')
    const caller = { ...context.caller, personId: me.id, openid: me.openid }
    return operation(input, { ...context, caller, now: NOW, clock: () => NOW, me: async () => me, pushes: 'later' })
  }
}

async function costOf(
  name: string,
  run: () => Promise<unknown>,
  { database, door }: Bench,
): Promise<readonly Figure[]> {
  database.resetStats()
  door.takeTraffic()
  const answer = await run()
  const { requests } = door.takeTraffic()
  const documents = database.stats().examined
  const times: number[] = []
  for (let nth = 0; nth < RUNS; nth++) times.push((await timed(run)).ms)
  const detail = `${rounded(JSON.stringify(answer).length / 1024, 1)} KB, ${rounded(median(times), 1)} ms in the middle of ${RUNS} with SDK, wire and database`
  return [
    { name: `${name}.roundTrips`, value: requests, unit: 'round trips', budget: atMost(3), detail },
    { name: `${name}.documentsRead`, value: documents, unit: 'documents', budget: atMost(150) },
  ]
}
