import { derivedFields } from '../../cloudfunctions/_shared/documents/help-request-document'
import { file } from '../../core/help/filing'
import type { HelpRequest } from '../../core/help/help-request'
import { keepTime } from '../../core/help/keep-time'
import { type Database, openDatabase } from '../../emulator/database/open-database'
import { COMMUNITY, PEOPLE, townDocuments } from '../../test/support/small-town'
import { sdkDatabase } from '../crash/sdk'
import { crowd, ledgersOf } from './crowd'
import { databaseSchema } from './database-schema'
import { atMost, type Figure } from './figure'
import { rounded, timed } from './numbers'
import { say } from './say'
import { openStopwatchDoor, type StopwatchDoor } from './stopwatch-door'

/** Cases open in the town. Of each town the same few are due; the others only stand there. */
const OPEN = [10, 100, 1_000, 10_000] as const
const DUE = 10
const ON_DUTY = 100
const BATCH = 500

/** How the cost of one run of the engine grows with the cases that are open: requests, documents and bytes first, milliseconds beside them. */
export async function measureGrowth(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const open of OPEN) {
    say(`  ${open} open cases`)
    figures.push(...(await inTownWith(open)))
  }
  return figures
}

async function inTownWith(open: number): Promise<readonly Figure[]> {
  const now = Date.now()
  const database = await openDatabase({ dir: null, schema: databaseSchema(), now: Date.now })
  const door = await openStopwatchDoor(database)
  try {
    await fill(database, { open, now })
    const run = await engineThrough(door)
    // The first run finds no heartbeat and no community kept by its instance; it has the due cases, too.
    const busy = await costOf(run, { database, door })
    const idle = await costOf(run, { database, door })
    return [
      ...figuresOf(`engine.open.${open}.${DUE}due`, busy, null),
      ...figuresOf(`engine.open.${open}.idle`, idle, 2),
    ]
  } finally {
    await door.close()
    await database.close()
  }
}

interface Cost {
  readonly requests: number
  readonly documents: number
  readonly bytes: number
  readonly ms: number
}

async function costOf(
  run: () => Promise<void>,
  { database, door }: { database: Database; door: StopwatchDoor },
): Promise<Cost> {
  database.resetStats()
  door.takeTraffic()
  const { ms } = await timed(run)
  return { ...door.takeTraffic(), documents: database.stats().examined, ms }
}

function figuresOf(name: string, { requests, documents, bytes, ms }: Cost, limit: number | null): readonly Figure[] {
  const none = {
    budget: null,
    detail: `one run of the engine, ${rounded(ms, 1)} ms with SDK, wire and database on this machine`,
  }
  return [
    {
      name: `${name}.roundTrips`,
      value: requests,
      unit: 'round trips',
      ...none,
      budget: limit === null ? null : atMost(limit),
    },
    { name: `${name}.documentsRead`, value: documents, unit: 'documents', ...none },
    { name: `${name}.bytes`, value: rounded(bytes / 1024, 1), unit: 'KB', ...none },
  ]
}

async function engineThrough(door: StopwatchDoor): Promise<() => Promise<void>> {
  sdkDatabase(door.port) // for the environment it sets: the functions open their own
  const { volunteeringContextNow } = await import('../../cloudfunctions/_shared/wechat/volunteering-context')
  const { runEngine } = await import('../../cloudfunctions/engine/run-engine')
  return async () => {
    const { failed, left, parts } = await runEngine({ ...volunteeringContextNow('bench'), pushes: 'later', log: QUIET })
    if (failed + left + parts.length > 0) throw new Error(`the run failed: ${JSON.stringify({ failed, left, parts })}`)
  }
}

const QUIET = { info: () => {}, error: (event: string, facts: object) => say(`${event} ${JSON.stringify(facts)}`) }

async function fill(database: Database, { open, now }: { readonly open: number; readonly now: number }): Promise<void> {
  const insert = async (collectionName: string, documents: readonly object[]) => {
    const data = documents.map((document) => JSON.stringify(document))
    await database.handle({ action: 'database.insertDocument', collectionName, data })
  }
  for (const [collection, documents] of Object.entries(townDocuments())) await insert(collection, documents)
  for (const presences of crowd(0, ON_DUTY, now)) {
    await insert('presences', presences)
    await insert('reach', ledgersOf(presences))
  }
  for (let from = 0; from < open; from += BATCH) {
    const size = Math.min(BATCH, open - from)
    await insert(
      'help_requests',
      Array.from({ length: size }, (_, i) => stored(caseOf(from + i, now))),
    )
  }
}

/** The first few have waited for a search; the others have looked just now and look again in a minute. */
function caseOf(nth: number, now: number): HelpRequest {
  // Nobody here has a phone that could be pushed: the figures are of the database alone.
  const resident = { ...PEOPLE.zhou, openid: '', id: `resident-${nth}` }
  const filed = file(
    { ...SAID, id: `case-${nth.toString(16).padStart(8, '0')}`, resident },
    nth < DUE ? now - 1_000 : now,
  )
  if (!filed) throw new Error('no such building')
  if (nth < DUE) return filed
  return { ...keepTime(filed, now, { candidates: [], responderSeenAt: null, ladder: null }), owed: [] }
}

const SAID = {
  door: 'app',
  category: 'leak',
  text: '厨房水管接口漏水',
  photos: [],
  careNotes: '',
  address: { buildingId: 'building-7', unit: '2', door: '301' },
  community: { ...COMMUNITY, templates: { offer: '', progress: '' } },
  arrivalCode: '4821',
} as const

function stored(request: HelpRequest): object {
  const { id, ...fields } = request
  // Counted already, as after any turn of the engine: the figures of a day are measured by themselves.
  return { ...fields, ...derivedFields(request), _id: id, uncounted: false }
}
