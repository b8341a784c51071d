import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { helpRequestSchema } from '../../../cloudfunctions/_shared/documents/help-request-document'
import { parseSchema } from '../../../emulator/database/schema'
import { type Emulator, startEmulator } from '../../../emulator/start-emulator'
import { controlDoor } from '../../../tools/control-door'
import { givePast } from '../../../tools/demo/give-past'
import { seedWhenEmpty } from '../../../tools/seed'

jest.setTimeout(30_000) // two cores may be shared with a build

const ROOT = join(__dirname, '../../..')
const START_AT = Date.parse('2026-11-18T14:20:00+08:00')
const MONTH = { days: 30, perDay: 10 }
let emulator: Emulator
let functionsDir = ''

interface Stored {
  readonly history: readonly { readonly at: number }[]
  readonly _id: string
  readonly status: string
  readonly startedAt: number
  readonly resident: { readonly openid: string }
  readonly uncounted: boolean
}

beforeAll(async () => {
  functionsDir = await mkdtemp(join(tmpdir(), 'no-functions-'))
  const schema = parseSchema(JSON.parse(readFileSync(join(ROOT, 'cloudfunctions/database.schema.json'), 'utf8')))
  emulator = await startEmulator({ functionsDir, schema, clock: { mode: 'frozen', at: START_AT } })
  await seedWhenEmpty(emulator.url)
})

afterAll(async () => {
  await emulator.close()
  await rm(functionsDir, { recursive: true })
})

test('a past is ended cases of the days before, none of theirs whom a visitor plays, all still to be counted; it is given once', async () => {
  const written = await givePast(emulator.url, MONTH)
  const cases = (await controlDoor(emulator.url).documents('help_requests')) as readonly Stored[]
  expect(cases).toHaveLength(written)
  expect(written).toBeGreaterThanOrEqual(30 * 6)
  expect(cases.every(({ _id, ...fields }) => helpRequestSchema.safeParse({ ...fields, id: _id }).success)).toBe(true)
  expect(new Set(cases.map(({ status }) => status))).toEqual(new Set(['closed', 'withdrawn', 'referred']))
  expect(Math.max(...cases.map(({ startedAt }) => startedAt))).toBeLessThan(Date.parse('2026-11-18T00:00:00+08:00'))
  expect(Math.max(...cases.flatMap(({ history }) => history.map(({ at }) => at)))).toBeLessThanOrEqual(START_AT)
  expect(cases.filter(({ resident }) => resident.openid.startsWith('demo-resident-'))).toEqual([])
  expect(cases.every(({ uncounted }) => uncounted)).toBe(true)
  await expect(givePast(emulator.url, MONTH)).rejects.toThrow()
})
