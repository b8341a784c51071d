import { consoleLog } from '../../cloudfunctions/_shared/log'
import { type Database, openDatabase } from '../../emulator/database/open-database'
import { COMMUNITY, HOME } from '../../test/support/small-town'
import { sdkDatabase } from '../crash/sdk'
import { CROWDS, crowd, ledgersOf } from './crowd'
import { databaseSchema } from './database-schema'
import { atMost, type Figure } from './figure'
import { median, rounded } from './numbers'
import { say } from './say'
import { openStopwatchDoor, type StopwatchDoor } from './stopwatch-door'

const RUNS = 101
const NOW = Date.parse('2026-03-02T14:20:00+08:00')

/** What the search for candidates reads and takes, asked by the functions' own repository through the real SDK. */
export async function measureCandidates(): Promise<readonly Figure[]> {
  const database = await openDatabase({ dir: null, schema: databaseSchema(), now: () => NOW })
  const door = await openStopwatchDoor(database)
  try {
    const search = await searchThrough(door)
    const figures: Figure[] = []
    let standing = 0
    for (const size of CROWDS) {
      say(`  ${size} people on duty`)
      await join(database, standing, size)
      standing = size
      figures.push(...(await measureAt(size, { database, door, search })))
    }
    return figures
  } finally {
    await door.close()
    await database.close()
  }
}

interface Search {
  readonly database: Database
  readonly door: StopwatchDoor
  readonly search: () => Promise<number>
}

async function measureAt(size: number, { database, door, search }: Search): Promise<readonly Figure[]> {
  database.resetStats()
  door.takeTraffic()
  const found = await search()
  const { bytes } = door.takeTraffic()
  const { examined, lastQuery } = database.stats()
  door.takeTimes()
  for (let run = 0; run < RUNS; run++) await search()
  const times = door.takeTimes()
  const index = `index ${lastQuery?.index}`
  return [
    {
      name: `candidates.documentsRead.${size}`,
      value: examined,
      unit: 'documents',
      budget: atMost(20),
      detail: `${found} found, ${index}`,
    },
    {
      name: `candidates.bytes.${size}`,
      value: rounded(bytes / 1024, 1),
      unit: 'KB',
      budget: null,
      detail: 'one search, question and answer',
    },
    {
      name: `emulator.geoQueryMs.${size}`,
      value: rounded(median(times), 2),
      unit: 'ms',
      budget: atMost(5),
      detail: `inside the engine, median of ${times.length}, slowest ${rounded(Math.max(...times), 1)} ms, join included`,
    },
  ]
}

async function searchThrough(door: StopwatchDoor): Promise<() => Promise<number>> {
  sdkDatabase(door.port) // for the environment it sets: the functions open their own
  const { presences } = await import('../../cloudfunctions/_shared/repositories/presences')
  const { store } = await import('../../cloudfunctions/_shared/wechat/store')
  const { radiusM, freshMs } = COMMUNITY.policy
  const where = { communityId: COMMUNITY.id, to: HOME, radiusM, freshFrom: NOW - freshMs, without: [] }
  return async () => (await presences(store, consoleLog(Date.now), false).near(where)).length
}

async function join(database: Database, from: number, to: number): Promise<void> {
  for (const batch of crowd(from, to, NOW)) {
    const insert = (collectionName: string, documents: readonly Record<string, unknown>[]) =>
      database.handle({
        ...{ action: 'database.insertDocument', collectionName },
        data: documents.map((document) => JSON.stringify(document)),
      })
    await insert('presences', batch)
    await insert('reach', ledgersOf(batch))
  }
}
