import type { Context } from '../../cloudfunctions/_shared/context'
import { appealFields } from '../../cloudfunctions/_shared/documents/appeal-document'
import type { Operation } from '../../cloudfunctions/_shared/operation'
import { publishedYears } from '../../cloudfunctions/_shared/published-years'
import { type Appeal, handlersOf } from '../../core/appeals/appeal'
import { accept } from '../../core/appeals/deciding'
import { file } from '../../core/appeals/filing'
import type { Assignee } from '../../core/appeals/parts'
import { DEFAULT_APPEAL_SETTINGS } from '../../core/appeals/settings'
import { DAY_MS, HOUR_MS } from '../../core/kit/time'
import { workCalendar } from '../../core/kit/work-calendar'
import { actorOf, type Person } from '../../core/people/person'
import { type Database, openDatabase } from '../../emulator/database/open-database'
import { COMMUNITY, type Name, PEOPLE, townDocuments } from '../../test/support/small-town'
import { sdkDatabase } from '../crash/sdk'
import { A_YEAR, pastAppeals } from '../demo/past-appeals'
import { databaseSchema } from './database-schema'
import { atMost, type Figure } from './figure'
import { median, rounded, timed } from './numbers'
import { say } from './say'
import { openStopwatchDoor, type StopwatchDoor } from './stopwatch-door'

/** Appeals a community has ever had; the same few of them are open, the others only lie there. */
const APPEALS = [1_000, 10_000, 100_000] as const
const OPEN = 40
const BATCH = 500
const RUNS = 21
const NOW = Date.parse('2026-11-18T14:26:00+08:00')

const SETTINGS = { ...DEFAULT_APPEAL_SETTINGS, zoneTeams: [{ zoneId: 'zone-1', personIds: [PEOPLE.lin.id] }] }
const CALENDAR = workCalendar(publishedYears(), SETTINGS.closesAtMinute)
const ZONE: Assignee = { kind: 'zone', id: 'zone-1', name: '一网格', people: [PEOPLE.lin] }
const IN = { communityId: COMMUNITY.id } as const

/** What the lists of the people's-voice station cost with more and more appeals behind them. */
export async function measureAppeals(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const appeals of APPEALS) {
    say(`  ${appeals} appeals`)
    figures.push(...(await inTownWith(appeals)))
  }
  return figures
}

async function inTownWith(appeals: number): Promise<readonly Figure[]> {
  const database = await openDatabase({ dir: null, schema: databaseSchema(), now: () => NOW })
  const door = await openStopwatchDoor(database)
  try {
    await fill(database, appeals)
    sdkDatabase(door.port) // for the environment it sets: the functions open their own
    const lists = await listsOf()
    const figures: Figure[] = []
    for (const [name, { run, limit }] of Object.entries(lists)) {
      await run() // the community is kept for a minute
      figures.push(...(await costOf(`appeals.${name}.${appeals}`, run, { database, door, limit })))
    }
    return figures
  } finally {
    await door.close()
    await database.close()
  }
}

interface List {
  readonly run: () => Promise<unknown>
  /** Round trips. */
  readonly limit: number
}

async function listsOf(): Promise<Readonly<Record<string, List>>> {
  const { contextNow } = await import('../../cloudfunctions/_shared/wechat/context')
  const { open } = await import('../../cloudfunctions/appeals/open')
  const { mine } = await import('../../cloudfunctions/appeals/mine')
  const { handled } = await import('../../cloudfunctions/appeals/handled')
  const { published } = await import('../../cloudfunctions/appeals/published')
  const { similar } = await import('../../cloudfunctions/appeals/similar')
  const { watch } = await import('../../cloudfunctions/appeals/watch')
  const asks = (operation: Operation, who: Name, input: object) => () => operation(input, as(contextNow('bench'), who))
  return {
    inbox: { run: asks(open, 'zhao', IN), limit: 1 },
    mine: { run: asks(mine, 'zhou', {}), limit: 3 },
    handled: { run: asks(handled, 'lin', {}), limit: 1 },
    published: { run: asks(published, 'stranger', IN), limit: 1 },
    similar: { run: asks(similar, 'tao', { ...IN, categoryId: 'noise', buildingId: 'building-7' }), limit: 1 },
    watch: { run: asks(watch, 'zhao', { appealId: idOf(0) }), limit: 1 },
  }
}

function as(context: Context, who: Name): Context {
  const { id, openid } = PEOPLE[who]
  return { ...context, caller: { personId: id, openid }, now: NOW, clock: () => NOW, me: async () => personOf(who) }
}

function personOf(who: Name): Person {
  const rest = { communityId: COMMUNITY.id, home: null, careNotes: '', birthYear: null, streetId: null, skills: [] }
  return { ...PEOPLE[who], ...rest }
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
  const { requests } = door.takeTraffic()
  const documents = database.stats().examined
  const times: number[] = []
  for (let nth = 0; nth < RUNS; nth++) times.push((await timed(run)).ms)
  const detail = `the caller’s own record not counted; answer ${rounded(JSON.stringify(answer).length / 1024, 1)} KB`
  return [
    { name: `${name}.roundTrips`, value: requests, unit: 'round trips', budget: atMost(limit), detail },
    { name: `${name}.documentsRead`, value: documents, unit: 'documents', budget: null },
    {
      name: `${name}.ms`,
      value: rounded(median(times), 1),
      unit: 'ms',
      budget: null,
      detail: `median of ${RUNS}, with SDK, wire and database on this machine`,
    },
  ]
}

async function fill(database: Database, appeals: number): Promise<void> {
  const insert = async (collectionName: string, documents: readonly object[]) => {
    for (let from = 0; from < documents.length; from += BATCH) {
      const data = documents.slice(from, from + BATCH).map((document) => JSON.stringify(document))
      await database.handle({ action: 'database.insertDocument', collectionName, data })
    }
  }
  for (const [collection, documents] of Object.entries(townDocuments({ appeals: SETTINGS })))
    await insert(collection, documents)
  await insert(
    'appeals',
    Array.from({ length: OPEN }, (_, nth) => stored(openAppeal(nth))),
  )
  const past = pastAppeals({
    ...{ community: COMMUNITY, settings: SETTINGS, calendar: CALENDAR, now: NOW, doors: A_YEAR, seed: 1 },
    residents: [personOf('zhou'), personOf('tao')],
    members: [PEOPLE.lin, PEOPLE.sun],
    operator: PEOPLE.he,
  })
  for (let nth = OPEN; nth < appeals; nth += BATCH) {
    const size = Math.min(BATCH, appeals - nth)
    await insert(
      'appeals',
      Array.from({ length: size }, (_, i) => copied(past[(nth + i) % past.length], nth + i)),
    )
  }
}

/** Each resident of a real town has a few: only the last ones are those of the two who look. */
function copied(appeal: Appeal | undefined, nth: number): object {
  if (!appeal) throw new Error('nothing to copy')
  const owner = nth < 1_000 && nth % 50 === 0 ? appeal.owner : { ...appeal.owner, id: `resident-${nth}` }
  return stored({ ...appeal, owner, id: idOf(nth), number: `SQ0101-${nth}` })
}

function openAppeal(nth: number): Appeal {
  const at = NOW - (nth % 9) * HOUR_MS - DAY_MS
  const filed = file(
    {
      ...{ id: idOf(nth), door: 'app', categoryId: 'noise', text: '夜里装修', answers: { when: '夜里' }, photos: [] },
      owner: nth === 0 ? PEOPLE.zhou : { ...PEOPLE.zhou, id: `open-owner-${nth}` },
      ...{ anonymous: false, mayPublish: true, recorder: null, claimCode: '', fromHelpId: null },
      address: { buildingId: 'building-7', unit: '2', door: '301' },
      ...{ community: COMMUNITY, settings: SETTINGS, calendar: CALENDAR },
    },
    at,
  )
  if (!filed.ok) throw new Error(filed.code)
  const coordinator = { actor: actorOf({ id: PEOPLE.zhao.id, roles: ['coordinator'] }), now: at + HOUR_MS }
  const taken = accept(filed.value, coordinator, ZONE)
  if (!taken.ok) throw new Error(taken.code)
  if (handlersOf(taken.value).length === 0) throw new Error('nobody handles it')
  return { ...taken.value, owed: [] }
}

function idOf(nth: number): string {
  return `a${nth.toString(16).padStart(23, '0')}`
}

function stored(appeal: Appeal): object {
  const { id, ...fields } = appeal
  return { ...fields, ...appealFields(appeal), _id: id }
}
