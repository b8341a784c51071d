import { minutes, seconds } from '../../core/kit/time'
import { townHere } from '../support/town-here'

const town = townHere()

beforeEach(async () => {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
})

/** A case with its first two offers out. */
async function filed(): Promise<string> {
  const { id } = await town.files('zhou')
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  return id
}

/** What the engine has made of a case, without the instants at which it did so. */
async function madeOf(id: string) {
  const { status, offers, climbed, history } = await town.stored(id)
  return {
    status,
    offers: offers.map(({ state }) => state),
    rungs: climbed.length,
    moves: history.map(({ move }) => move),
  }
}

test('a run doubled in the same instant does nothing more', async () => {
  const id = await filed()
  await town.skip(minutes(3))
  await town.engineRuns()
  const after = await madeOf(id)
  const told = await town.told()
  expect(told).toContain('zhao helpUnaccepted')
  await town.engineRuns()
  await town.engineRuns()
  expect(await madeOf(id)).toEqual(after)
  expect(await town.told()).toEqual([])
})

test('four runs beside each other make one', async () => {
  const id = await filed()
  await town.everyInstanceIsUp()
  await town.skip(minutes(3))
  await Promise.all(Array.from({ length: 4 }, () => town.engineRuns()))
  const told = await town.told()
  expect(told).toEqual([...new Set(told)])
  expect((await town.stored(id)).wakeAt).toBeGreaterThan((await town.stored(id)).startedAt + minutes(3))
})

test('runs missing for a quarter of an hour are made up for by the next one: every rung is told, once', async () => {
  const id = await filed()
  await town.skip(minutes(16))
  await town.engineRuns()
  const told = await town.told()
  expect(told).toEqual([...new Set(told)])
  expect(told).toEqual(expect.arrayContaining(['zhao helpUnaccepted', 'gu helpUnaccepted', 'zhou arriveBreached']))
  const { wakeAt, startedAt } = await town.stored(id)
  expect(wakeAt).toBeGreaterThan(startedAt + minutes(16))
})

test('a run that comes late finds the case that was accepted meanwhile, and leaves it', async () => {
  const id = await filed()
  await town.skip(seconds(40))
  await town.call('lin', 'help', 'accept', { helpId: id })
  await town.told()
  await town.skip(seconds(20))
  await town.engineRuns()
  expect(await madeOf(id)).toMatchObject({ status: 'accepted', offers: ['accepted', 'dropped'] })
})

test('two cases that ask in the same run are not both offered to the nearest member', async () => {
  await town.call('lin', 'duty', 'goOff', {})
  await town.call('sun', 'duty', 'goOff', {})
  const first = await town.files('zhou')
  const second = await town.files('tao')
  await town.told()
  // Nobody's finger is on the switch: their places come from the records, and the engine finds them.
  await town.neighboursGoOnDuty(2)
  await town.skip(seconds(61))
  await town.engineRuns()
  const asked = await Promise.all([first.id, second.id].map(async (id) => (await town.stored(id)).offers))
  const ids = asked.flat().map(({ member }) => member.id)
  expect(asked.map((offers) => offers.length)).toEqual([1, 1])
  expect(new Set(ids).size).toBe(2)
  await town.told()
  await town.unsent()
})
