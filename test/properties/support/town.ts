import type { Caller } from '../../../cloudfunctions/_shared/context'
import { main as desk } from '../../../cloudfunctions/desk/index'
import { main as duty } from '../../../cloudfunctions/duty/index'
import { main as engine } from '../../../cloudfunctions/engine/index'
import { main as help } from '../../../cloudfunctions/help/index'
import { main as people } from '../../../cloudfunctions/people/index'
import type { Reply } from '../../../core/contract/reply'
import { hours, minutes, seconds } from '../../../core/kit/time'
import { contactOf } from '../../../core/people/person'
import { type Chance, chanceFrom } from '../../../tools/demo/chance'
import { type Name, PEOPLE, townDocuments } from '../../support/small-town'
import { type Carrier, openCarrier } from './carrier'
import { useTexts } from './channels/configured'
import { type Loop, microtasksDone, openLoop, type Task } from './loop'
import { type MemoryDatabase, memoryDatabase, type Written } from './memory-database'
import { memoryLookAround, memoryStore } from './memory-store'
import { useCaller } from './wechat/caller'
import { useLookAround } from './wechat/look-around'
import { useStore } from './wechat/store'
import { useMessenger } from './wechat/subscription-messenger'

export const START_AT = Date.parse('2026-03-02T14:20:00+08:00')

const FUNCTIONS = { people, duty, help, desk } as const

/** As their config.json has it. */
const LIMIT_MS = seconds(20)
const ENGINE_LIMIT_MS = seconds(60)

/** What a phone hears: an answer, or nothing. */
export type Heard = Reply<unknown> | null

export interface PhoneCall {
  readonly who: Name
  readonly fn: keyof typeof FUNCTIONS
  readonly op: string
  readonly input: object
}

export interface Town {
  readonly database: MemoryDatabase
  readonly loop: Loop
  readonly carrier: Carrier
  /** What has happened, step by step, for whoever has to understand a failure. */
  readonly diary: string[]
  /** What the functions have complained of that no trouble explains. */
  readonly bugs: readonly string[]
  /** One attempt of a phone; what it hears. */
  call(call: PhoneCall): Promise<Heard>
  /** The timer fires; answers when the run has ended or died. */
  engineRuns(): Promise<Heard>
  /** Time passes; calls that are under way stay where they are, and those over their limit die. */
  pass(ms: number): Promise<void>
  /** Every call that is under way comes to its end. */
  drain(): Promise<void>
}

/** A town on a standing clock: the real functions, a database in memory, and chance in between. */
export async function openTown(
  { seed, texts }: { readonly seed: number; readonly texts: boolean },
  written: (change: Written, database: MemoryDatabase) => void,
): Promise<Town> {
  jest.clearAllTimers()
  await forget()
  jest.setSystemTime(START_AT)
  return townOf({ chance: chanceFrom(seed), texts }, written)
}

/** Instances keep a community's settings for a minute: what an earlier town has left there must not decide which steps this one takes. */
async function forget(): Promise<void> {
  jest.setSystemTime(START_AT - hours(1))
  const town = townOf({ chance: chanceFrom(0), texts: false }, () => {})
  void town.call({ who: 'stranger', fn: 'duty', op: 'cover', input: { communityId: 'tonghuali', buildingId: null } })
  await town.drain()
}

function townOf(
  { chance, texts }: { readonly chance: Chance; readonly texts: boolean },
  written: (change: Written, database: MemoryDatabase) => void,
): Town {
  const diary: string[] = []
  const loop = openLoop(chance, diary)
  const database: MemoryDatabase = memoryDatabase((change) => written(change, database))
  const running = new Set<Task>()
  const make = { loop, carrier: openCarrier(loop, chance), database, running, started: 0, texts }
  const bugs: string[] = []
  jest.spyOn(console, 'error').mockImplementation((line: string) => {
    const complaint = complaintIn(line)
    diary.push(complaint.words)
    if (complaint.isBug) bugs.push(complaint.words)
  })
  for (const [collection, documents] of Object.entries(documentsOfTheDay())) database.insert(collection, documents)
  return {
    ...{ database, loop, carrier: make.carrier, diary, bugs },
    call: ({ who, fn, op, input }) =>
      start(make, { name: `${who} ${fn}.${op}`, by: PEOPLE[who], limitMs: LIMIT_MS }, () =>
        FUNCTIONS[fn]({ op, input }),
      ),
    engineRuns: () => start(make, { name: 'engine', by: 'timer', limitMs: ENGINE_LIMIT_MS }, engine),
    async pass(ms) {
      jest.advanceTimersByTime(ms)
      loop.endOverdue(Date.now())
      await microtasksDone()
    },
    drain: () => drain(loop, running),
  }
}

/** The small town on a day when the coordinator's shift changes soon. */
function documentsOfTheDay() {
  const documents = townDocuments()
  const passesAt = START_AT + minutes(12)
  const shift = (holder: Name, from: number) => ({
    ...{ kind: 'coordinator', from, to: from + hours(200) },
    holder: contactOf(PEOPLE[holder]),
  })
  const onPost = [shift('zhao', START_AT - hours(1)), shift('qian', passesAt)]
  return { ...documents, communities: documents.communities.map((one) => ({ ...one, onPost })) }
}

/** Errors that chance has made, or that a call makes of them. */
const MADE_BY_CHANCE = /^(no answer to|refused: |out of time)/

/** What a function's log says went wrong; without the request's own id, which is another one every time. */
function complaintIn(line: string): { readonly words: string; readonly isBug: boolean } {
  const { event, error } = JSON.parse(line) as { readonly event: string; readonly error?: { readonly message: string } }
  const message = error?.message ?? ''
  return { words: `! ${event} ${message.slice(0, 300)}`, isBug: message !== '' && !MADE_BY_CHANCE.test(message) }
}

interface Making {
  readonly loop: Loop
  readonly carrier: Carrier
  readonly database: MemoryDatabase
  readonly running: Set<Task>
  started: number
  readonly texts: boolean
}

interface Starting {
  readonly name: string
  readonly by: { readonly id: string; readonly openid: string } | 'timer'
  readonly limitMs: number
}

function start(make: Making, { name, by, limitMs }: Starting, main: () => Promise<unknown>): Promise<Heard> {
  return new Promise((hear) => {
    const task: Task = {
      name: `${++make.started} ${name}`,
      ...{ startedAt: Date.now(), endedAt: null, limitMs, state: 'running', faults: 0 },
      died() {
        make.running.delete(task)
        hear(null)
      },
    }
    make.running.add(task)
    const gate = {
      pass: (asked: { action: string; collection: string }) =>
        make.loop.park(task, `${asked.action} ${asked.collection}`),
    }
    // Read by the function in its first breath, before anything else can be made ready.
    useStore(memoryStore(make.database, gate))
    useLookAround(memoryLookAround(make.database, gate))
    useCaller(by === 'timer' ? by : callerOf(by))
    useMessenger(make.carrier.messengerOf(task))
    useTexts(make.texts ? make.carrier.messengerOf(task, 'text') : null)
    const end = (reply: Heard) => {
      if (task.state !== 'running') return
      Object.assign(task, { state: 'answered', endedAt: Date.now() })
      make.running.delete(task)
      hear(reply)
    }
    main().then(
      (reply) => end(reply as Heard),
      () => end(null),
    )
  })
}

function callerOf({ id, openid }: { readonly id: string; readonly openid: string }): Caller {
  return { personId: id, openid }
}

async function drain(loop: Loop, running: ReadonlySet<Task>): Promise<void> {
  await microtasksDone() // a call that has only just begun has not parked yet
  for (;;) {
    while (await loop.step());
    if (running.size === 0) return
    if (jest.getTimerCount() === 0) throw new Error(`waits for ever: ${[...running].map(({ name }) => name)}`)
    jest.advanceTimersToNextTimer()
    loop.endOverdue(Date.now())
    await microtasksDone()
  }
}
