import { minutes, seconds } from '../../core/kit/time'
import { townHere } from '../support/town-here'

const town = townHere()

beforeEach(async () => {
  await town.goesOnDuty('lin', 100)
  await town.goesOnDuty('sun', 300)
  await town.engineRuns()
})

/** Somebody opens the home page. */
const looksAtHome = () => town.call('tao', 'duty', 'cover', { communityId: 'tonghuali', buildingId: null })

test('when the engine stands still, whoever opens a page keeps the clocks of everybody else', async () => {
  const { id } = await town.files('zhou')
  expect(await town.told()).toEqual(['lin helpOffered', 'sun helpOffered'])
  await town.skip(minutes(3) + seconds(5))
  await looksAtHome()
  const { climbed, offers } = await town.stored(id)
  expect(offers.slice(0, 2).map(({ state }) => state)).toEqual(['silent', 'silent'])
  expect(climbed.some((key) => key.startsWith('unaccepted:'))).toBe(true)
  expect(await town.told()).toContain('zhao helpUnaccepted')
})

test('as long as the engine runs, readers leave its work to it', async () => {
  const { id } = await town.files('zhou')
  const { version } = await town.stored(id)
  await town.told()
  await town.skip(seconds(60))
  await looksAtHome()
  expect((await town.stored(id)).version).toBe(version)
})

test('many readers at once: one of them stands in, and nobody is told twice', async () => {
  await town.files('zhou')
  await town.told()
  await town.skip(minutes(4))
  await Promise.all(Array.from({ length: 6 }, looksAtHome))
  const stoodIn = town.printed().match(/"event":"engine.stood_in"/g) ?? []
  expect(stoodIn).toHaveLength(1)
  expect((await town.told()).filter((line) => line === 'zhao helpUnaccepted')).toHaveLength(1)
})

/** Real ms: less than the SDK by itself waits for an answer, and time enough on a busy machine. */
const BEFORE_SDK_GIVES_UP_MS = 12_000

test('a page does not wait for it longer than a second', async () => {
  await town.files('zhou')
  await town.told()
  await town.skip(minutes(4))
  await town.trouble({
    match: { action: 'database.getDocument', collection: 'help_requests' },
    effect: { hang: true },
  })
  const before = performance.now()
  await looksAtHome()
  expect(performance.now() - before).toBeLessThan(BEFORE_SDK_GIVES_UP_MS)
  await town.allIsWell()
  await town.told()
})
