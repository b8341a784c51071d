import { join } from 'node:path'
import fc from 'fast-check'
import { startEmulator } from '../../emulator/start-emulator'
import { databaseSchema } from '../../tools/bench/database-schema'
import { sdkDatabase } from '../../tools/crash/sdk'
import { memoryCommand } from '../properties/support/memory-command'
import { memoryDatabase } from '../properties/support/memory-database'
import { memoryLookAround, memoryStore } from '../properties/support/memory-store'
import { control } from '../support/emulator-client'

const NO_FUNCTIONS = join(__dirname, 'fixtures', 'functions')

/** Random requests of each run; the same ones every time. */
const RUNS = 60
const SEED = 20_261_121

const OPEN_GATE = { pass: async () => 'answered' as const }

const HELD = [{ from: 'help_requests', foreignField: 'heldBy', as: 'holding' }]

type Command = typeof memoryCommand

/** One request, made of whichever store and whichever conditions it is asked of. */
interface Question {
  readonly words: string
  ask(store: ReturnType<typeof memoryStore>, command: Command): Promise<unknown>
}

const ids = fc.constantFrom('a', 'b', 'c')
const small = fc.integer({ min: 0, max: 4 })

/** A presence's place is never quite another's distance away, so that nearest first has one answer. */
const document = fc.record({
  n: fc.option(small),
  held: fc.uniqueArray(ids, { minLength: 1, maxLength: 2 }),
  far: small,
})

const question: fc.Arbitrary<Question> = fc.oneof(
  fc.tuple(ids, document).map(([id, { n, held }]) => {
    const body = { _id: id, wakeAt: n, heldBy: held, open: n !== null, inside: { n, gone: undefined } }
    return said(`insert ${id} ${held}`, (store) => store.insert('help_requests', body))
  }),
  fc
    .tuple(ids, document)
    .map(([id, { n, held }]) =>
      said(`replace ${id} ${n} ${held}`, (store) =>
        store.replace('help_requests', { _id: id, wakeAt: n }, { wakeAt: (n ?? 0) + 1, heldBy: held }),
      ),
    ),
  fc
    .tuple(small, small)
    .map(([from, to]) =>
      said(`replace many ${from} ${to}`, (store, command) =>
        store.replace('help_requests', { wakeAt: command.lte(from) }, { wakeAt: to, open: undefined }),
      ),
    ),
  small.map((n) =>
    said(`count ${n}`, (store, command) =>
      store.count('help_requests', command.or({ wakeAt: command.lt(n) }, { open: true, wakeAt: null })),
    ),
  ),
  small.map((n) => said(`inside ${n}`, (store) => store.count('help_requests', { inside: { n } }))),
  ids.map((id) => said(`held ${id}`, (store) => store.count('help_requests', { heldBy: id }))),
  ids.map((id) => said(`in ${id}`, (store, command) => store.count('help_requests', { _id: command.in([id, 'z']) }))),
  fc.constant(said('not in', (store, command) => store.count('help_requests', { _id: command.nin(['a']) }))),
  ids.map((id) => said(`get ${id}`, (store) => store.get('help_requests', id))),
  small.map((n) =>
    said(`find ${n}`, async (store, command) => {
      const where = { wakeAt: command.gte(n) }
      const found = await store.find('help_requests', { where, order: { field: 'wakeAt', direction: 'asc' }, limit: 2 })
      return found.map(({ wakeAt }) => wakeAt)
    }),
  ),
  fc
    .tuple(ids, small)
    .map(([id, far]) =>
      said(`put ${id} ${far}`, (store) =>
        store.put('presences', id, { onDuty: far > 0, location: pointAt(far + id.charCodeAt(0) / 1_000) }),
      ),
    ),
  small.map((reach) =>
    said(`near ${reach}`, async (store) => {
      const query = {
        lng: 120,
        lat: 30,
        maxDistanceM: reach === 0 ? null : reach * 1_000,
        where: { onDuty: true },
        limit: 2,
      }
      return (await store.near('presences', { ...query, join: HELD })).map(holding)
    }),
  ),
  fc.constant(
    said('joined', async (store) => {
      const found = await store.joined('presences', { where: { onDuty: true }, limit: 5, join: HELD })
      return found.map(holding).sort()
    }),
  ),
)

function holding({ _id, holding: held }: Readonly<Record<string, unknown>>) {
  return [_id, ...(held as readonly { _id: string }[]).map((one) => one._id).sort()]
}

function said(words: string, ask: Question['ask']): Question {
  return { words, ask }
}

function pointAt(kilometres: number) {
  return { type: 'Point', coordinates: [120 + kilometres / 96.3, 30] }
}

test('the store in memory answers as the real one does on the emulator, request by request', async () => {
  const emulator = await startEmulator({ functionsDir: NO_FUNCTIONS, schema: databaseSchema() })
  sdkDatabase(Number(new URL(emulator.url).port))
  const real = await import('../../cloudfunctions/_shared/wechat/store')
  const { lookAround } = await import('../../cloudfunctions/_shared/wechat/look-around')
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(question, { minLength: 5, maxLength: 20, size: 'max' }), async (questions) => {
        await control(emulator.url, 'POST', ['reset'])
        const memory = memoryDatabase()
        const store = memoryStore(memory, OPEN_GATE)
        for (const { words, ask } of questions) {
          const expected = await ask(real.store as unknown as typeof store, real.command as unknown as Command)
          expect([words, await ask(store, memoryCommand)]).toEqual([words, expected])
        }
        const around = { due: { from: 'help_requests', where: { wakeAt: real.command.lte(2) }, most: 2 } }
        const memoryAround = { due: { ...around.due, where: { wakeAt: memoryCommand.lte(2) } } }
        const at = { collection: 'presences', id: 'a' }
        expect((await memoryLookAround(memory, OPEN_GATE)(at, memoryAround))?.counts).toEqual(
          (await lookAround(at, around))?.counts,
        )
      }),
      { seed: SEED, numRuns: RUNS },
    )
  } finally {
    await emulator.close()
  }
}, 120_000)
