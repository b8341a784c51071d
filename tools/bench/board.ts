import type { Context } from '../../cloudfunctions/_shared/context'
import { derivedFields } from '../../cloudfunctions/_shared/documents/help-request-document'
import { tallyDocument } from '../../cloudfunctions/_shared/documents/tally-document'
import type { Operation } from '../../cloudfunctions/_shared/operation'
import type { Appeal } from '../../core/appeals/appeal'
import { appealRoundsOf } from '../../core/board/appeal-round'
import { roundsOf } from '../../core/board/round'
import { countDay } from '../../core/board/whole-day'
import { file } from '../../core/help/filing'
import type { HelpRequest } from '../../core/help/help-request'
import { addDays, townDateOf } from '../../core/kit/town-date'
import type { Person } from '../../core/people/person'
import { type Database, openDatabase } from '../../emulator/database/open-database'
import { COMMUNITY, PEOPLE, townDocuments } from '../../test/support/small-town'
import { sdkDatabase } from '../crash/sdk'
import { pastCases } from '../demo/past-cases'
import { ancientAppeals, storedAppeal, yearOfAppeals } from './board-appeals'
import { crowd, ledgersOf } from './crowd'
import { databaseSchema } from './database-schema'
import { atMost, type Figure } from './figure'
import { median, rounded, timed } from './numbers'
import { say } from './say'
import { openStopwatchDoor, type StopwatchDoor } from './stopwatch-door'

/** Cases a community has ever had. The last of them are of the days the board adds up; the others only lie there. */
const CASES = [1_000, 10_000, 100_000] as const
const PER_DAY = 40
const LIVING_DAYS = 62
const OPEN = 8
const ON_DUTY = 12
const BATCH = 500
const RUNS = 21
const NOW = Date.parse('2026-11-18T14:26:00+08:00')

const MONTH = { communityId: COMMUNITY.id, period: { kind: 'month' }, zoneId: null } as const

/** Days in which the appeals of the year before are over. */
const AUTUMN = {
  ...{ communityId: COMMUNITY.id, zoneId: null },
  period: { kind: 'custom', from: '2026-08-20', to: '2026-10-13' },
} as const

/** What the board costs with more and more cases behind it: round trips and documents first, milliseconds beside them. */
export async function measureBoard(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const cases of CASES) {
    say(`  ${cases} cases`)
    figures.push(...(await inTownWith(cases)))
  }
  return figures
}

async function inTownWith(cases: number): Promise<readonly Figure[]> {
  const database = await openDatabase({ dir: null, schema: databaseSchema(), now: () => NOW })
  const door = await openStopwatchDoor(database)
  try {
    await fill(database, cases)
    sdkDatabase(door.port) // for the environment it sets: the functions open their own
    const { contextNow } = await import('../../cloudfunctions/_shared/wechat/context')
    const { board } = await import('../../cloudfunctions/board/board')
    const { cases: behind } = await import('../../cloudfunctions/board/cases')
    const { keepTallies } = await import('../../cloudfunctions/_shared/board/keep-tallies')
    const context = (): Context => ({ ...contextNow('bench'), now: NOW, clock: () => NOW, me: async () => ZHAO })
    const asks = (operation: Operation, input: object) => () => operation(input, context())
    const miss = { of: 'rate', id: 'arrive', verdict: 'miss' } as const
    const answered = { of: 'appealRate', id: 'appealAnswer', verdict: 'hit' } as const
    await asks(board, { ...MONTH, stamp: null })() // community and roster are kept for a minute
    return [
      ...(await costOf(`board.${cases}`, asks(board, { ...MONTH, stamp: null }), { database, door, limit: 3 })),
      ...(await costOf(`board.cases.${cases}`, asks(behind, { ...MONTH, part: miss, upTo: null }), {
        database,
        door,
        limit: 2,
      })),
      ...(await costOf(`board.cases.appeals.${cases}`, asks(behind, { ...AUTUMN, part: answered, upTo: null }), {
        database,
        door,
        limit: 2,
      })),
      // Two kinds of case are asked what is uncounted, and two are counted: three and two of these at once.
      ...(await costOf(`board.count.${cases}`, () => keepTallies(context(), 60_000), { database, door, limit: 8 })),
    ]
  } finally {
    await door.close()
    await database.close()
  }
}

const ZHAO: Person = {
  ...PEOPLE.zhao,
  ...{ communityId: COMMUNITY.id, home: null, careNotes: '', birthYear: null, streetId: null, skills: [] },
}

type Bench = { readonly database: Database; readonly door: StopwatchDoor }

async function costOf(
  name: string,
  run: () => Promise<unknown>,
  { database, door, limit }: Bench & { readonly limit: number },
): Promise<readonly Figure[]> {
  database.resetStats()
  door.takeTraffic()
  const answer = await run()
  const { requests, bytes } = door.takeTraffic()
  const documents = database.stats().examined
  const times: number[] = []
  for (let nth = 0; nth < RUNS; nth++) times.push((await timed(run)).ms)
  const detail = `the caller’s own record not counted; answer ${rounded(JSON.stringify(answer).length / 1024, 1)} KB`
  return [
    { name: `${name}.roundTrips`, value: requests, unit: 'round trips', budget: atMost(limit), detail },
    { name: `${name}.documentsRead`, value: documents, unit: 'documents', budget: null },
    { name: `${name}.bytes`, value: rounded(bytes / 1024, 1), unit: 'KB', budget: null },
    {
      name: `${name}.ms`,
      value: rounded(median(times), 1),
      unit: 'ms',
      budget: null,
      detail: `median of ${RUNS}, with SDK, wire and database on this machine`,
    },
  ]
}

async function fill(database: Database, cases: number): Promise<void> {
  const insert = async (collectionName: string, documents: readonly object[]) => {
    for (let from = 0; from < documents.length; from += BATCH) {
      const data = documents.slice(from, from + BATCH).map((document) => JSON.stringify(document))
      await database.handle({ action: 'database.insertDocument', collectionName, data })
    }
  }
  for (const [collection, documents] of Object.entries(townDocuments())) await insert(collection, documents)
  for (const presences of crowd(0, ON_DUTY, NOW)) {
    await insert('presences', presences)
    await insert('reach', ledgersOf(presences))
  }
  const living = Math.min(LIVING_DAYS, Math.floor(cases / PER_DAY))
  const past = { community: COMMUNITY, residents: [PEOPLE.zhou, PEOPLE.tao], members: [PEOPLE.lin, PEOPLE.sun] }
  const made = pastCases({ ...past, now: NOW, days: living, perDay: PER_DAY, seed: 1 })
  const open = Array.from({ length: OPEN }, (_, nth) => openCase(nth))
  await insert('help_requests', [...made, ...open].map(stored))
  const brought = yearOfAppeals(NOW)
  await insert('appeals', brought.map(storedAppeal))
  await insert('tallies', tallied(made, brought))
  for (let nth = brought.length; nth < cases; nth += BATCH) {
    await insert('appeals', ancientAppeals(brought, nth, Math.min(BATCH, cases - nth)))
  }
  for (let nth = made.length; nth < cases; nth += BATCH) {
    await insert(
      'help_requests',
      Array.from({ length: Math.min(BATCH, cases - nth) }, (_, i) => ancient(made[i % made.length], nth + i)),
    )
  }
}

/** Of long ago: only what finds it is another. */
function ancient(request: HelpRequest | undefined, nth: number): object {
  if (!request) throw new Error('nothing to copy')
  const date = addDays(townDateOf(NOW), -LIVING_DAYS - 1 - Math.floor(nth / PER_DAY))
  const id = `ancient-${nth}`
  return { ...stored(request), _id: id, heldBy: [`free:${id}`], roundDays: [date] }
}

/** Counted already, as after the engine’s turn; the one that is not is the newest of the open ones. */
function stored(request: HelpRequest): object {
  const { id, ...fields } = request
  return { ...fields, ...derivedFields(request), _id: id, uncounted: id === `open-${OPEN - 1}` }
}

function openCase(nth: number): HelpRequest {
  const request = file(
    {
      ...{ id: `open-${nth}`, door: 'app', category: 'leak', text: '', photos: [], careNotes: '', arrivalCode: '4821' },
      resident: { ...PEOPLE.zhou, id: `resident-${nth}` },
      ...{ community: COMMUNITY, address: { buildingId: 'building-7', unit: '2', door: '301' } },
    },
    NOW - nth * 60_000,
  )
  if (!request) throw new Error('no such building')
  return { ...request, owed: [] }
}

function tallied(requests: readonly HelpRequest[], appeals: readonly Appeal[]): readonly object[] {
  const dates = new Set([...requests.flatMap(roundsOf), ...appeals.flatMap(appealRoundsOf)].map(({ date }) => date))
  return [...dates].map((date) => {
    const cases = requests.filter((request) => roundsOf(request).some((round) => round.date === date))
    const brought = appeals.filter((appeal) => appealRoundsOf(appeal).some((round) => round.date === date))
    const counted = countDay({ communityId: COMMUNITY.id, date }, { cases, appeals: brought }, NOW)
    return tallyDocument({ ...counted, version: 1, changesAt: null, recountAt: null, differedAt: null })
  })
}
