import { codeOf } from '../support/cases'
import { control } from '../support/emulator-client'
import { eastOfHome } from '../support/small-town'
import { burstPipe } from '../support/town'
import { townHere } from '../support/town-here'

const town = townHere()

interface Stats {
  readonly database: { readonly operations: Readonly<Record<string, number>>; readonly examined: number }
}

/** One profile, and the case itself when its messages are handed over: documents a submission reads that are no candidates. */
const OTHERS_READ = 2

/** The resident's case before, which takes one of their places. */
const PLACE_TAKEN = 1

/** The engine's own record, looked at first and written last. */
const HEARTBEAT_READ = 2

/** What is saved has to be counted: looked for among both kinds, its day read with its count, both written. */
const COUNTING = 8

beforeEach(async () => {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
  await town.goesOnDuty('zheng', 500)
})

test('a request of somebody we know takes 5 round trips until it is filed, asked and told, and 1 more on a fresh instance', async () => {
  await town.call('zhou', 'people', 'me', {})
  await control(town.url, 'POST', ['functions/restart'])
  expect(await cost(() => town.files('zhou'))).toMatchObject({ roundTrips: 6 })
  expect(await cost(() => town.files('zhou'))).toMatchObject({ roundTrips: 5 })
  expect(await town.told()).toEqual([...Array(2).fill('lin helpOffered'), ...Array(2).fill('sun helpOffered')])
})

test('a request of somebody new takes one more, to remember them', async () => {
  await town.files('zhou')
  expect(await cost(() => town.files('stranger'))).toMatchObject({ roundTrips: 6 })
  expect(await town.told()).toEqual([...Array(2).fill('lin helpOffered'), ...Array(2).fill('sun helpOffered')])
})

test('decline takes 5 round trips, and arriving by the code, whose try is written first; accept 5, and settle 5 with the turn it notes', async () => {
  const help = await town.files('zhou')
  const helpId = help.id
  const proof = { by: 'code', code: codeOf(help) } as const
  expect({
    decline: await cost(() => town.call('lin', 'help', 'decline', { helpId, reason: '' })),
    accept: await cost(() => town.call('sun', 'help', 'accept', { helpId })),
    arrive: await cost(() => town.call('sun', 'help', 'arrive', { helpId, proof })),
    settle: await cost(() => town.call('sun', 'help', 'settle', { helpId, outcome: '好了' })),
  }).toMatchObject({
    decline: { roundTrips: 5 },
    accept: { roundTrips: 5 },
    arrive: { roundTrips: 5 },
    settle: { roundTrips: 5 },
  })
  expect(await town.told()).toEqual(
    [
      'lin helpOffered',
      'sun helpOffered',
      'zhou helpAccepted',
      'zhou helpArrived',
      'zhou helpSettled',
      'zheng helpOffered',
      'zheng offerDropped',
    ].sort(),
  )
})

test('arriving by the place takes 4 round trips', async () => {
  const { id: helpId } = await town.files('zhou')
  await town.call('sun', 'help', 'accept', { helpId })
  await town.told()
  const proof = { by: 'place', place: eastOfHome(20), accuracyM: 10 } as const
  expect(await cost(() => town.call('sun', 'help', 'arrive', { helpId, proof }))).toMatchObject({ roundTrips: 4 })
  expect(await town.told()).toEqual(['zhou helpArrived'])
})

test('looking at a case that owes nothing takes 2 round trips', async () => {
  const { id } = await town.files('zhou')
  await town.told()
  expect(await cost(() => town.call('zhou', 'help', 'watch', { helpId: id }))).toMatchObject({ roundTrips: 2 })
  expect(await cost(() => town.call('zhao', 'help', 'watch', { helpId: id }))).toMatchObject({ roundTrips: 2 })
})

test('a glance at one’s own table takes 1 round trip', async () => {
  await town.files('zhou')
  await town.told()
  expect(await cost(() => town.call('lin', 'duty', 'glance', {}))).toMatchObject({ roundTrips: 1 })
  expect(await cost(() => town.call('zheng', 'duty', 'glance', {}))).toMatchObject({ roundTrips: 1 })
})

test('a turn of the engine with nothing due takes 2 round trips, whatever is open', async () => {
  await town.files('zhou')
  await town.files('tao')
  await town.told()
  await town.engineRuns()
  expect(await cost(() => town.engineRuns())).toMatchObject({ roundTrips: 2, examined: HEARTBEAT_READ })
})

test('booking what was sent takes the engine 1 round trip, 2 for each person, 1 for a community it has not read yet, and 8 for the day’s figures', async () => {
  await town.files('zhou')
  await town.files('tao')
  expect(await town.told()).toEqual([...Array(2).fill('lin helpOffered'), ...Array(2).fill('sun helpOffered')])
  await town.engineRuns()
  const warm = await cost(() => town.engineRuns())
  await town.files('zhou')
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  const booking = await cost(() => town.engineRuns())
  expect(booking.roundTrips - warm.roundTrips).toBeLessThanOrEqual(1 + 2 * 2 + 1 + COUNTING)
})

test.each([20, 200])(
  'with %i on duty a submission reads 20 of them with their ledgers, and nobody who is off duty',
  async (onDuty) => {
    await town.neighboursGoOnDuty(onDuty)
    await town.call('lin', 'duty', 'goOff', {})
    await town.call('sun', 'duty', 'goOff', {})
    await town.call('zheng', 'duty', 'goOff', {})
    await town.call('zhou', 'help', 'submit', { ...burstPipe('zhou'), clientKey: 'to-warm-it-up' })
    const { examined } = await cost(() => town.files('zhou'))
    expect(examined).toBe(2 * 20 + OTHERS_READ + PLACE_TAKEN)
    // Where many are near, three are asked at once; both cases are told of here.
    expect(await town.told()).toEqual(Array(2 * 3).fill('neighbour helpOffered'))
  },
)

test('a call takes 5 round trips to look up, 3 to see who is near, and 5 to file', async () => {
  const look = { communityId: 'tonghuali', phone: '13800009927' }
  const near = { communityId: 'tonghuali', buildingId: 'building-7', category: 'leak' as const }
  const { category, text, address } = burstPipe('zhou')
  const pickedUpAt = Date.parse('2026-03-02T14:20:00+08:00')
  const told = { ...look, name: '周阿姨', personId: null, emergency: 'none' as const, pickedUpAt }
  const call = { category, text, address, ...told }
  await town.call('he', 'desk', 'file', { ...call, clientKey: 'to-warm-it-up' })
  expect({
    lookUp: await cost(() => town.call('he', 'desk', 'lookUp', look)),
    around: await cost(() => town.call('he', 'desk', 'around', near)),
    file: await cost(() => town.call('he', 'desk', 'file', { ...call, clientKey: 'filing-he-02' })),
  }).toMatchObject({ lookUp: { roundTrips: 5 }, around: { roundTrips: 3 }, file: { roundTrips: 5 } })
  const twice = (line: string) => [line, line]
  const heard = ['lin helpOffered', 'somebody helpRecorded', 'sun helpOffered'].flatMap(twice)
  expect(await town.told()).toEqual(heard)
  await town.unsent()
})

/** What an act cost the database. */
async function cost(act: () => Promise<unknown>): Promise<{ readonly roundTrips: number; readonly examined: number }> {
  await control(town.url, 'DELETE', ['stats'])
  await act()
  const { database } = await control<Stats>(town.url, 'GET', ['stats'])
  const roundTrips = Object.values(database.operations).reduce((sum, count) => sum + count, 0)
  return { roundTrips, examined: database.examined }
}
