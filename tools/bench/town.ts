import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { AnswerOf, FunctionName, InputOf, OperationName } from '../../core/contract/wire'
import type { HelpRequest } from '../../core/help/help-request'
import type { DurationMs } from '../../core/kit/time'
import { startEmulator } from '../../emulator/start-emulator'
import { callAs, control } from '../../test/support/emulator-client'
import { townDocuments } from '../../test/support/small-town'
import { crowd, ledgersOf, membersOf } from './crowd'
import { databaseSchema, ROOT } from './database-schema'
import { sum, timed } from './numbers'

const SENDING = 'wx.openApi'
const HELD_BACK_MS = 1000
const LOOK_EVERY_MS = 5
const START_AT = Date.parse('2026-03-02T14:20:00+08:00')

/** What one call asked of the cloud. */
export interface Cost {
  readonly roundTrips: number
  /** Every request, messages included: what a plan's monthly quota counts, the function call itself left out. */
  readonly requests: number
  readonly ms: number
}

/** A town on a frozen clock whose every call is counted by the emulator. */
export interface BenchTown {
  readonly url: string
  /** Makes the crowd on duty this large; it never shrinks. */
  crowdOf(people: number): Promise<void>
  call<F extends FunctionName, O extends OperationName<F>>(
    openid: string,
    ...call: readonly [F, O, InputOf<F, O>]
  ): Promise<AnswerOf<F, O>>
  costOf(work: () => Promise<unknown>): Promise<Cost>
  /** Database round trips of the work up to its first message to a phone. Fails when it sends none. */
  roundTripsUntilSent(work: () => Promise<unknown>): Promise<number>
  /** One run of the timer's function; answers what it did. */
  fireEngine(): Promise<EngineRun>
  /** The clock jumps; nothing that falls due on the way runs. */
  jump(ms: DurationMs): Promise<void>
  /** New instances: the next call of each function finds nothing loaded and nothing remembered. */
  coolDown(): Promise<void>
  insert(documents: Readonly<Record<string, readonly object[]>>): Promise<void>
  stored(helpId: string): Promise<StoredRequest>
  close(): Promise<void>
}

export interface EngineRun {
  readonly seen: number
  readonly moved: number
  readonly failed: number
}

export type StoredRequest = HelpRequest & { readonly _id: string; readonly tableIds: readonly string[] }

export async function openTown(): Promise<BenchTown> {
  const { url, close } = await startEmulator({
    functionsDir: join(ROOT, 'dist', 'cloudfunctions'),
    schema: databaseSchema(),
    clock: { mode: 'frozen', at: START_AT },
  })
  let standing = 0
  let now = START_AT
  const insert: BenchTown['insert'] = async (documents) => {
    await control(url, 'POST', ['database', documents])
  }
  await insert(townDocuments())
  return {
    url,
    close,
    insert,
    async crowdOf(people) {
      for (const presences of crowd(standing, people, now)) {
        await insert({ presences, people: membersOf(presences), reach: ledgersOf(presences) })
      }
      standing = Math.max(standing, people)
    },
    call: (openid, ...call) => callAs(url, openid, call),
    costOf: (work) => costAt(url, work),
    roundTripsUntilSent: (work) => roundTripsUntilSent(url, work),
    fireEngine: () => fireEngineAt(url),
    async jump(ms) {
      now += ms
      await control(url, 'POST', ['clock', { at: now }])
    },
    async coolDown() {
      await control(url, 'POST', ['functions/restart'])
    },
    stored: (helpId) => storedAt(url, helpId),
  }
}

async function storedAt(url: string, helpId: string): Promise<StoredRequest> {
  const all = await control<readonly StoredRequest[]>(url, 'GET', ['database/help_requests'])
  const found = all.find((request) => request._id === helpId)
  if (!found) throw new Error(`no help request ${helpId}`)
  return found
}

async function costAt(url: string, work: () => Promise<unknown>): Promise<Cost> {
  await control(url, 'DELETE', ['stats'])
  const { ms } = await timed(work)
  const requests = await requestsAt(url)
  return {
    roundTrips: roundTripsOf(requests),
    // The gateway counts the call itself as a request too.
    requests: sum(Object.values(requests)) - (requests['functions.invokeFunction'] ?? 0),
    ms,
  }
}

/** The messages are held back for a while, long enough to read the counters as they stood when the first one was sent. */
async function roundTripsUntilSent(url: string, work: () => Promise<unknown>): Promise<number> {
  await control(url, 'POST', ['faults', { match: { action: SENDING }, effect: { delayMs: HELD_BACK_MS } }])
  await control(url, 'DELETE', ['stats'])
  let ended = false
  const running = work().finally(() => {
    ended = true
  })
  try {
    while (!ended) {
      const requests = await requestsAt(url)
      if (requests[SENDING]) return roundTripsOf(requests)
      await pause(LOOK_EVERY_MS)
    }
    throw new Error('no message was sent')
  } finally {
    await running
    await control(url, 'DELETE', ['faults'])
  }
}

type Requests = Readonly<Record<string, number>>

async function requestsAt(url: string): Promise<Requests> {
  return (await control<{ readonly requests: Requests }>(url, 'GET', ['stats'])).requests
}

function roundTripsOf(requests: Requests): number {
  return sum(Object.entries(requests).flatMap(([action, count]) => (action.startsWith('database.') ? [count] : [])))
}

async function fireEngineAt(url: string): Promise<EngineRun> {
  const outcome = await control<FiredEngine>(url, 'POST', ['timers/fire', { function: 'engine' }])
  if (!outcome.result?.ok) throw new Error(`the engine failed: ${JSON.stringify(outcome)}`)
  return outcome.result.data
}

interface FiredEngine {
  readonly result?: { readonly ok: boolean; readonly data: EngineRun }
}
