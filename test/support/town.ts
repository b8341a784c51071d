import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import messagePushes from '../../cloudfunctions/message-pushes.json'
import type { ErrorCode } from '../../core/contract/errors'
import type { HelpAnswer } from '../../core/contract/help-answers'
import type { AnswerOf, FunctionName, InputOf, OperationName } from '../../core/contract/wire'
import { type DurationMs, seconds } from '../../core/kit/time'
import { parseSchema } from '../../emulator/database/schema'
import type { Fault } from '../../emulator/faults/fault-list'
import type { ScriptedReply } from '../../emulator/openapi/scripted-replies'
import { startEmulator } from '../../emulator/start-emulator'
import { callAs, control, Refused } from './emulator-client'
import { type Neighbour, neighboursOnDuty } from './neighbours'
import { eastOfHome, type Name, PEOPLE, type TownSetting as Settled, townDocuments } from './small-town'
import { diesAt } from './sudden-death'
import { recordsOf, type TownRecords } from './town-records'

const ROOT = join(__dirname, '..', '..')
const START_AT = '2026-03-02T14:20:00+08:00'

/** How often a screen that shows a running case asks for it. */
const LOOK_EVERY_MS = seconds(5)

/** What one turn of the engine says about itself. */
export interface EngineTurn {
  readonly ok: boolean
  readonly data: {
    readonly seen: number
    readonly moved: number
    readonly failed: number
    readonly left: number
    readonly outbox: { readonly due: number; readonly sent: number }
  }
}

export interface Town extends TownRecords {
  readonly url: string
  call<F extends FunctionName, O extends OperationName<F>>(
    who: Name,
    ...call: readonly [F, O, InputOf<F, O>]
  ): Promise<AnswerOf<F, O>>
  /** The code a call is refused with; fails when it is not. */
  refusal<F extends FunctionName, O extends OperationName<F>>(
    who: Name,
    ...call: readonly [F, O, InputOf<F, O>]
  ): Promise<ErrorCode>
  /** On duty so many metres east of the resident's building. */
  goesOnDuty(who: Name, metres: number): Promise<void>
  /** Many more members on duty, from 100 m on. */
  neighboursGoOnDuty(count: number): Promise<readonly Neighbour[]>
  /** Files a burst pipe at 7栋2单元301. */
  files(who?: Name, over?: Partial<InputOf<'help', 'submit'>>): Promise<HelpAnswer>
  /** Time passes; every timer that is due in it runs at its instant. */
  advance(ms: DurationMs): Promise<void>
  /** Time passes until the town's clocks show `HH:mm:ss` today. */
  until(time: string): Promise<void>
  /** Time passes and no timer runs in it, as when the cloud's timers stood still. */
  skip(ms: DurationMs): Promise<void>
  /** Time passes while somebody looks at the case every five seconds, as an open screen does; the clocks show `HH:mm:ss` then. */
  watchedUntil(time: string, who: Name, helpId: string): Promise<void>
  /** The engine's timer fires now, due or not. */
  engineRuns(): Promise<EngineTurn>
  /** Many instances of help and engine are up, so that calls at once do overlap; nothing may be due. */
  everyInstanceIsUp(): Promise<void>
  /** Trouble between the functions and the cloud. */
  trouble(fault: Fault): Promise<void>
  /** Every answer of the database takes this many real ms, so that calls overlap. */
  slowDatabase(ms: number): Promise<void>
  /** Functions die in the middle of an act, at the first request that matches; throws when none does or the act survives. */
  diesAt(match: Fault['match'], act: () => Promise<unknown>): Promise<void>
  /** What WeChat answers to messages. */
  wechatAnswers(script: Omit<ScriptedReply, 'api'>): Promise<void>
  /** Everything works again. */
  allIsWell(): Promise<void>
  /** What the functions have printed since the town began its day. */
  printed(): string
  restart(): Promise<void>
  close(): Promise<void>
}

export interface TownSetting extends Settled {
  /** Console-set variables of every function. */
  readonly variables?: Readonly<Record<string, string>>
}

/** A whole town on a frozen clock: real functions, real SDK, nothing on disk. `restart` makes it new in milliseconds. */
export async function givenTown({ variables = {}, ...settled }: TownSetting = {}): Promise<Town> {
  let printed: string[] = []
  const schema = parseSchema(JSON.parse(readFileSync(join(ROOT, 'cloudfunctions/database.schema.json'), 'utf8')))
  const emulator = await startEmulator({
    functionsDir: join(ROOT, 'dist/cloudfunctions'),
    schema,
    clock: { mode: 'frozen', at: Date.parse(START_AT) },
    pushes: messagePushes,
    print: (line) => void printed.push(line),
    // Real time: a machine that is busy with a build must not pass for a carrier that is down.
    variables: { CARRIER_TIMEOUT_MS: '10000', ...variables },
  })
  const { url } = emulator
  await control(url, 'POST', ['database', townDocuments(settled)])
  await control(url, 'POST', ['snapshot', { name: 'morning' }])
  const { forgetAll, ...records } = recordsOf(url)
  const restart = async () => {
    printed = []
    forgetAll()
    await control(url, 'POST', ['restore', { name: 'morning' }])
    await allIsWell(url)
  }
  const day = { url, printed: () => printed.join('\n'), restart, close: emulator.close }
  return { ...day, ...records, ...actsIn(url), ...timeIn(url), ...troublesIn(url) }
}

function actsIn(url: string) {
  let filed = 0
  const call: Town['call'] = (who, ...rest) => callAs(url, PEOPLE[who].openid, rest)
  return {
    call,
    async refusal(who: Name, ...rest: Parameters<Town['refusal']> extends [Name, ...infer Rest] ? Rest : never) {
      const outcome = await callAs(url, PEOPLE[who].openid, rest as never).catch((error: unknown) => error)
      if (outcome instanceof Refused) return outcome.code
      throw new Error(`not refused: ${JSON.stringify(outcome)}`)
    },
    async goesOnDuty(who: Name, metres: number) {
      await call(who, 'duty', 'goOn', { place: eastOfHome(metres) })
    },
    async neighboursGoOnDuty(count: number) {
      const { neighbours, documents } = neighboursOnDuty(count, Date.parse(START_AT))
      await control(url, 'POST', ['database', documents])
      return neighbours
    },
    files(who: Name = 'zhou', over: Partial<InputOf<'help', 'submit'>> = {}) {
      filed++
      // Several burst pipes of one person are meant to be several.
      const own = { clientKey: `filing-${who}-${filed}`, anyway: true }
      return call(who, 'help', 'submit', { ...burstPipe(who), ...own, ...over })
    },
  }
}

/** What somebody in 7栋2单元301 types; the client key is still to be given. */
export function burstPipe(who: Name) {
  return {
    communityId: 'tonghuali',
    category: 'leak' as const,
    text: '厨房水管接口漏水，地上都是水',
    name: PEOPLE[who].name,
    phone: '13800002046',
    address: { buildingId: 'building-7', unit: '2', door: '301' },
  }
}

function timeIn(url: string) {
  const now = async () => (await control<{ at: number }>(url, 'GET', ['clock'])).at
  const advance = async (ms: DurationMs) => void (await control(url, 'POST', ['clock/advance', { ms }]))
  const till = async (time: string) => {
    const left = Date.parse(`${START_AT.slice(0, 11)}${time}+08:00`) - (await now())
    if (!(left >= 0)) throw new Error(`${time} is past, or no time`)
    return left
  }
  const engineRuns = async () => {
    const { result } = await control<{ result: EngineTurn }>(url, 'POST', ['timers/fire', { function: 'engine' }])
    return result
  }
  return {
    advance,
    engineRuns,
    async everyInstanceIsUp() {
      // An instance serves one call at a time: so many calls at once start so many.
      const looks = Array.from({ length: 8 }, () => callAs(url, PEOPLE.zhou.openid, ['help', 'mine', {}]))
      await Promise.all([...looks, engineRuns(), engineRuns(), engineRuns(), engineRuns()])
    },
    skip: async (ms: DurationMs) => void (await control(url, 'POST', ['clock', { at: (await now()) + ms }])),
    until: async (time: string) => advance(await till(time)),
    async watchedUntil(time: string, who: Name, helpId: string) {
      for (let left = await till(time); left > 0; left -= LOOK_EVERY_MS) {
        await advance(Math.min(left, LOOK_EVERY_MS))
        await callAs(url, PEOPLE[who].openid, ['help', 'watch', { helpId }])
      }
    },
  }
}

function troublesIn(url: string) {
  return {
    trouble: async (fault: Fault) => void (await control(url, 'POST', ['faults', fault])),
    async slowDatabase(delayMs: number) {
      await control(url, 'POST', ['faults', { match: { action: 'database.*' }, effect: { delayMs } }])
    },
    diesAt: (match: Fault['match'], act: () => Promise<unknown>) => diesAt(url, { match, act }),
    async wechatAnswers(script: Omit<ScriptedReply, 'api'>) {
      await control(url, 'POST', ['openapi/scripts', { api: 'subscribeMessage.send', ...script }])
    },
    allIsWell: () => allIsWell(url),
  }
}

async function allIsWell(url: string): Promise<void> {
  await control(url, 'DELETE', ['faults'])
  await control(url, 'DELETE', ['openapi/scripts'])
}
