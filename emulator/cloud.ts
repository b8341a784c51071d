import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepOffset, keptOffsetMs } from './clock/kept-offset'
import { letTimePass, type PassingTime } from './clock/passing-time'
import { type ClockStart, createVirtualClock, type VirtualClock } from './clock/virtual-clock'
import { type Database, type DatabaseOptions, openDatabase } from './database/open-database'
import { createFaultList, type FaultList } from './faults/fault-list'
import { createFunctionHost, type FunctionHost } from './functions/function-host'
import type { FunctionLimits } from './functions/function-limits'
import { type AccessTokens, createAccessTokens } from './identity/access-token'
import { PUSH, TIMER } from './identity/caller'
import { keptKey } from './identity/kept-key'
import { createRecentVisitors, type RecentVisitors } from './identity/recent-visitors'
import { createOpenApi, type OpenApi } from './openapi/open-api'
import { createMessagePushes, type MessagePushes } from './pushes/message-pushes'
import { type FileStore, openFileStore } from './storage/file-store'
import { createStorage, type Storage } from './storage/storage'
import { createTimerTriggers, type TimerTriggers } from './timers/timer-triggers'

interface CloudOptions {
  readonly envId: string
  readonly appId: string
  /** Folder for documents, files and the key of identities; null keeps them for this run only. */
  readonly dataDir: string | null
  readonly functionsDir: string
  readonly schema: DatabaseOptions['schema']
  readonly clock: ClockStart
  readonly functionLimits: FunctionLimits
  readonly databaseLimits?: DatabaseOptions['limits'] | undefined
  /** Real ms added to each database request. */
  readonly latencyMs?: (() => number) | undefined
  /** Variables every function sees, as set in the console. */
  readonly variables: Readonly<Record<string, string>>
  /** Whether the functions' security rule lets anonymous browser users call. */
  readonly anonymousMayCall: boolean
  /** Where the gateway listens; asked only once it does. */
  url(): string
  print(line: string): void
}

/** All services of one environment, wired together. */
export interface Cloud {
  readonly options: CloudOptions
  readonly clock: VirtualClock
  readonly time: PassingTime
  readonly database: Database
  readonly functions: FunctionHost
  readonly storage: Storage
  readonly openApi: OpenApi
  readonly pushes: MessagePushes
  readonly timers: TimerTriggers
  readonly faults: FaultList
  readonly tokens: AccessTokens
  readonly visitors: RecentVisitors
  /** Requests received so far, by action. */
  readonly requestCounts: Map<string, number>
  newRequestId(): string
  close(): Promise<void>
}

/** Opens the data and starts the clock; functions start with their first calls. */
export async function openCloud(options: CloudOptions): Promise<Cloud> {
  const clock = openClock(options)
  const { now } = clock
  const tokens = createAccessTokens(now, keptKey(options.dataDir))
  const functions = createFunctions(options, clock)
  const visitors = createRecentVisitors(now)
  const pushes = createMessagePushes(now, (name, event) => functions.call({ name, event, caller: PUSH }))
  const timers = createTimerTriggers({
    now,
    list: functions.list,
    call: (name, event) => functions.call({ name, event, caller: TIMER }),
  })
  const files = await openFiles(options.dataDir)
  const database = await openDocuments(options, now)
  const time = letTimePass(clock, [timers, pushes])
  return {
    options,
    clock,
    time,
    database,
    functions,
    storage: createStorage({ store: files.store, envId: options.envId, now, cosUrl: () => `${options.url()}/cos` }),
    openApi: createOpenApi({ appId: options.appId, now, isRecent: visitors.isRecent, push: pushes.send }),
    pushes,
    timers,
    faults: createFaultList(),
    tokens,
    visitors,
    requestCounts: new Map(),
    newRequestId: randomUUID,
    async close() {
      // Instances first: a job under way would otherwise keep `stop` waiting for a function nobody needs.
      await functions.close()
      await time.stop()
      await database.close()
      await files.close()
    },
  }
}

/** A running clock goes on from where the data's former run had turned it to, unless it is told where to begin. */
function openClock({ clock, dataDir }: CloudOptions): VirtualClock {
  if (dataDir === null || clock.mode === 'frozen' || clock.at !== undefined) return createVirtualClock(clock)
  return keepOffset(createVirtualClock({ ...clock, at: Date.now() + keptOffsetMs(dataDir) }), dataDir)
}

function createFunctions(options: CloudOptions, clock: VirtualClock): FunctionHost {
  const { envId, appId, variables, functionsDir, functionLimits, print } = options
  return createFunctionHost({
    dir: functionsDir,
    limits: functionLimits,
    clock,
    names: () => ({ envId, appId, adminUrl: `${options.url()}/admin`, variables }),
    newRequestId: randomUUID,
    print,
  })
}

function openDocuments(options: CloudOptions, now: () => number): Promise<Database> {
  return openDatabase({
    dir: options.dataDir === null ? null : join(options.dataDir, 'database'),
    schema: options.schema,
    now,
    ...(options.databaseLimits ? { limits: options.databaseLimits } : {}),
    ...(options.latencyMs ? { latencyMs: options.latencyMs } : {}),
  })
}

async function openFiles(dataDir: string | null): Promise<{ store: FileStore; close(): Promise<void> }> {
  if (dataDir !== null) return { store: await openFileStore(join(dataDir, 'files')), close: async () => undefined }
  const dir = await mkdtemp(join(tmpdir(), 'cloud-files-'))
  return { store: await openFileStore(dir), close: () => rm(dir, { recursive: true, force: true }) }
}
