import { setTimeout as pause } from 'node:timers/promises'
import { CloudError } from '../cloud-error'
import type { WireReply, WireRequest } from './actions/action'
import { runPlain } from './actions/plain-requests'
import { PLAIN_ACTIONS } from './actions/table'
import { abortTransaction, commitTransaction, runInTransaction, startTransaction } from './actions/transaction-requests'
import { openCatalog } from './documents/catalog'
import { type DatabaseDump, loadDump, takeDump } from './durability/dump'
import { openJournal } from './durability/journal'
import { collectionAddress, recover } from './durability/recovery'
import type { Engine } from './engine'
import { invalidRequest, systemFailure } from './failures'
import { type Limits, STRICT_LIMITS } from './limits'
import { type DatabaseSchema, requireLimits } from './schema'
import { type DatabaseStats, openMeter } from './statistics'
import { openTransactions } from './transactions/transactions'
import { openVersions, type Versions } from './transactions/versions'

export type { DatabaseDump, DatabaseStats }

export interface DatabaseOptions {
  /** Folder of the durable copy; null keeps everything in memory. */
  readonly dir: string | null
  readonly schema: DatabaseSchema
  /** Virtual clock, epoch ms. */
  readonly now: () => number
  /** Strict when left out; see limits.ts. */
  readonly limits?: Partial<Limits>
  /** Real milliseconds every request takes at least; asked once per request. */
  readonly latencyMs?: () => number
}

export interface Database {
  /**
   * Answers one `database.*` request of the wire (body already parsed from JSON) with the reply body, `requestId` left out.
   * Writes are on disk before it resolves. Fails with CloudError.
   */
  handle(request: WireRequest): Promise<WireReply>
  /** The committed content. */
  dump(): Promise<DatabaseDump>
  /** Replaces the content and ends every open transaction. */
  load(dump: DatabaseDump): Promise<void>
  /** Back to the empty collections of the schema. */
  clear(): Promise<void>
  stats(): DatabaseStats
  resetStats(): void
  /** Resolves once everything is on disk; the database answers nothing afterwards. */
  close(): Promise<void>
}

/** Opens a database and restores what its folder holds. Fails when another process has the folder open. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const engine = await openEngine(options)
  return {
    handle: async (request) => {
      engine.meter.countOperation(String(request.action))
      const latency = options.latencyMs?.() ?? 0
      if (latency > 0) await pause(latency)
      return inCloudWords(engine, () => dispatch(engine, request))
    },
    dump: async () => takeDump(engine),
    load: (dump) => loadDump(engine, dump),
    clear: () => loadDump(engine, {}),
    stats: engine.meter.read,
    resetStats: engine.meter.reset,
    close: engine.journal.close,
  }
}

async function openEngine({ dir, schema, now, limits: overrides }: DatabaseOptions): Promise<Engine> {
  const limits = { ...STRICT_LIMITS, ...overrides }
  requireLimits(schema, limits)
  const meter = openMeter()
  const journal = await openJournal(dir, meter.countBatch)
  const catalog = openCatalog(schema, limits.maxCollections)
  let order = await recover(catalog, journal)
  // Transactions look at versions and versions are kept for transactions: neither can come first.
  let versions: Versions | null = null
  const transactions = openTransactions({
    now,
    lifeMs: limits.transactionLifeMs,
    latestCommit: () => versions?.latest() ?? 0,
  })
  versions = openVersions(transactions.anyOpen)
  return { catalog, transactions, versions, journal, meter, limits, now, nextOrder: () => ++order }
}

/** Nothing but CloudError leaves; a disk that failed once is not trusted again. */
async function inCloudWords({ journal }: Engine, run: () => Promise<WireReply>): Promise<WireReply> {
  const failure = journal.failure()
  if (failure) throw systemFailure(failure)
  try {
    return await run()
  } catch (error) {
    throw error instanceof CloudError ? error : systemFailure(error)
  }
}

async function dispatch(engine: Engine, request: WireRequest): Promise<WireReply> {
  const action = String(request.action)
  const id = request.transactionId
  if (action === 'database.startTransaction') return startTransaction(engine)
  if (action === 'database.commitTransaction') return commitTransaction(engine, String(id))
  if (action === 'database.abortTransaction') return abortTransaction(engine, String(id))
  if (typeof id === 'string') return runInTransaction(engine, id, request)
  if (action === 'database.addCollection') return addCollection(engine, request)
  const run = Object.hasOwn(PLAIN_ACTIONS, action) ? PLAIN_ACTIONS[action] : undefined
  if (!run) throw invalidRequest(`no such action: ${action}`)
  return runPlain(engine, run, request)
}

async function addCollection({ catalog, journal }: Engine, request: WireRequest): Promise<WireReply> {
  const name = request.collectionName
  if (typeof name !== 'string' || !/^[\w.-]+$/.test(name))
    throw invalidRequest(`not a collection name: ${String(name)}`)
  catalog.add(name)
  await journal.append([{ type: 'put', key: collectionAddress(name), value: '' }])
  return { data: {} }
}
