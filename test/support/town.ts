import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorCode } from '../../core/contract/errors'
import type { HelpAnswer } from '../../core/contract/help'
import type { AnswerOf, FunctionName, InputOf, OperationName } from '../../core/contract/wire'
import type { HelpRequest } from '../../core/help/help-request'
import type { HelpMessageKind } from '../../core/help/messages'
import type { DurationMs } from '../../core/kit/time'
import { parseSchema } from '../../emulator/database/schema'
import { startEmulator } from '../../emulator/start-emulator'
import { callAs, control, Refused } from './emulator-client'
import { eastOfHome, type Name, PEOPLE, townDocuments } from './small-town'

const ROOT = join(__dirname, '..', '..')
const START_AT = '2026-03-02T14:20:00+08:00'

/** One line of what the town was told: `zhao helpUnaccepted`. */
export type Told = `${Name} ${HelpMessageKind}`

export interface Town {
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
  /** Files a burst pipe at 7栋2单元301. */
  files(who?: Name, over?: Partial<InputOf<'help', 'submit'>>): Promise<HelpAnswer>
  /** Time passes; every timer that is due in it runs at its instant. */
  advance(ms: DurationMs): Promise<void>
  /** What was told since the last look, oldest first; equal instants in alphabetical order. */
  told(): Promise<readonly Told[]>
  stored(helpId: string): Promise<HelpRequest & { readonly wakeAt: number | null; readonly heldBy: string }>
  restart(): Promise<void>
  close(): Promise<void>
}

/** A whole town on a frozen clock: real functions, real SDK, nothing on disk. `restart` makes it new in milliseconds. */
export async function givenTown(): Promise<Town> {
  const schema = parseSchema(JSON.parse(readFileSync(join(ROOT, 'cloudfunctions/database.schema.json'), 'utf8')))
  const emulator = await startEmulator({
    functionsDir: join(ROOT, 'dist/cloudfunctions'),
    schema,
    clock: { mode: 'frozen', at: Date.parse(START_AT) },
    print: (line) => (process.env.TOWN_LOG ? console.log(line) : undefined),
  })
  const { url } = emulator
  await control(url, 'POST', ['database', townDocuments()])
  await control(url, 'POST', ['snapshot', { name: 'morning' }])
  return { url, close: emulator.close, ...actsIn(url), ...looksAt(url) }
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
    files(who: Name = 'zhou', over: Partial<InputOf<'help', 'submit'>> = {}) {
      filed++
      return call(who, 'help', 'submit', {
        communityId: 'tonghuali',
        clientKey: `filing-${who}-${filed}`,
        category: 'leak',
        text: '厨房水管接口漏水，地上都是水',
        name: PEOPLE[who].name,
        phone: '13800002046',
        address: { buildingId: 'building-7', unit: '2', door: '301' },
        ...over,
      })
    },
    async advance(ms: DurationMs) {
      await control(url, 'POST', ['clock/advance', { ms }])
    },
  }
}

interface StoredMessage {
  readonly _id: string
  readonly kind: HelpMessageKind
  readonly toId: string
  readonly at: number
}

function looksAt(url: string) {
  let seen = new Set<string>()
  return {
    async told(): Promise<readonly Told[]> {
      const all = await control<readonly StoredMessage[]>(url, 'GET', ['database/outbox'])
      const fresh = all.filter((message) => !seen.has(message._id))
      seen = new Set(all.map((message) => message._id))
      return fresh
        .map((message) => ({ at: message.at, line: `${nameOf(message.toId)} ${message.kind}` as Told }))
        .sort((a, b) => a.at - b.at || (a.line < b.line ? -1 : 1))
        .map((message) => message.line)
    },
    async stored(helpId: string) {
      const all = await control<readonly (HelpRequest & { _id: string; wakeAt: number | null; heldBy: string })[]>(
        url,
        'GET',
        ['database/help_requests'],
      )
      const found = all.find((request) => request._id === helpId)
      if (!found) throw new Error(`no help request ${helpId}`)
      return found
    },
    async restart() {
      seen = new Set()
      await control(url, 'POST', ['restore', { name: 'morning' }])
      await control(url, 'DELETE', ['faults'])
      await control(url, 'DELETE', ['openapi/scripts'])
    },
  }
}

function nameOf(personId: string): Name {
  const found = (Object.keys(PEOPLE) as Name[]).find((name) => PEOPLE[name].id === personId)
  if (!found) throw new Error(`a message to nobody: ${personId}`)
  return found
}
