import type { HelpRequest } from '../../../core/help/help-request'
import { minutes } from '../../../core/kit/time'
import { GOOD_CARRIER } from './carrier'
import type { Deed, Schedule, Weather } from './deed'
import { NO_TROUBLE, type Trouble } from './loop'
import type { MemoryDatabase, Written } from './memory-database'
import { orphans } from './owner'
import { phoneCall, usualCall } from './phone-calls'
import { checkCase } from './rules-of-a-case'
import { type Books, checkTown } from './rules-of-the-town'
import { openTown, type PhoneCall, type Town } from './town'

const TROUBLE: Readonly<Record<Weather, Trouble>> = {
  calm: NO_TROUBLE,
  lossy: { dies: 0.01, answerLost: 0.06, refused: 0.06 },
  deadly: { dies: 0.1, answerLost: 0.02, refused: 0.02 },
  mute: { dies: 0.02, answerLost: 0.02, refused: 0 },
}

const CARRIERS = {
  calm: GOOD_CARRIER,
  lossy: { refused: 0.1, failed: 0.2, answerLost: 0.1, silent: 0.02 },
  deadly: { refused: 0.05, failed: 0.1, answerLost: 0.05, silent: 0.02 },
  mute: { refused: 0.2, failed: 0.3, answerLost: 0, silent: 0.3 },
} as const

/** Long enough for the last attempt at the last message: 15 + 30 + 60 s, and for the claims of the dead to end. */
const QUIET_RUNS = 8

/** Times a phone calls when it hears nothing. */
const ATTEMPTS = 3

/** What one schedule has shown, for those who ask whether schedules are like life. */
export interface Seen {
  readonly statuses: ReadonlySet<string>
  readonly moves: ReadonlySet<string>
  readonly codes: ReadonlySet<string>
  readonly pushes: number
  readonly deaths: number
  readonly diary: readonly string[]
}

interface Notes {
  readonly books: Books
  readonly statuses: Set<string>
}

// Over 40 lines: a life, in its order.
/** Lives one schedule through, to the end of all that is under way and well beyond. Fails with the rule that was broken and with the diary. */
export async function live({ seed, weather, texts, opening, deeds }: Schedule): Promise<Seen> {
  const books: Books = {
    acknowledged: new Map(),
    owed: new Map(),
    lives: new Map(),
    drills: new Set(),
    answers: new Set(),
  }
  const statuses = new Set<string>()
  let broken: unknown = null
  const town = await openTown({ seed, texts }, (change, database) => {
    try {
      note(change, database, { books, statuses })
    } catch (error) {
      // Thrown here it would only look like a failed write to the function that wrote.
      broken = broken ?? error
    }
  })
  try {
    for (const deed of opening) await happenInCalm(town, deed, books)
    town.diary.push('— the weather changes')
    town.loop.setTrouble(TROUBLE[weather])
    town.carrier.setTrouble(CARRIERS[weather])
    for (const deed of deeds) {
      await (weather === 'calm' ? happenInCalm : happen)(town, deed, books)
      if (broken) throw broken
    }
    await comeToRest(town)
    if (broken) throw broken
    checkTown(town, books)
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.stack : error}\n— the diary —\n${town.diary.join('\n')}`)
  }
  const deaths = town.diary.filter((line) => line.includes('†')).length
  return {
    statuses,
    moves: movesIn(books),
    codes: books.answers,
    pushes: town.carrier.pushes(),
    deaths,
    diary: town.diary,
  }
}

function movesIn({ lives }: Books): ReadonlySet<string> {
  return new Set([...lives.values()].flatMap((states) => states.at(-1)?.history.map(({ move }) => move) ?? []))
}

function note(change: Written, database: MemoryDatabase, { books, statuses }: Notes): void {
  if (change.collection !== 'help_requests') return
  checkCase(change, database)
  const request = { ...change.after, id: change.after._id } as unknown as HelpRequest
  const { owed, status } = request
  statuses.add(status)
  books.lives.set(request.id, [...(books.lives.get(request.id) ?? []), request])
  for (const message of owed) books.owed.set(message.key, message)
}

/** While nothing goes wrong, no case is left to itself by anything that has come to its end, not even until the next minute. */
async function happenInCalm(town: Town, deed: Deed, books: Books): Promise<void> {
  await happen(town, deed, books)
  const [left] = deed.do === 'drain' ? orphans(town.database, Date.now()) : []
  if (left) throw new Error(`broken: no case is left to itself\n${JSON.stringify(left)}`)
}

async function happen(town: Town, deed: Deed, books: Books): Promise<void> {
  if (deed.do === 'call') return begin(town, { call: phoneCall(deed, town.database), unheard: deed.unheard }, books)
  if (deed.do === 'usual') return begin(town, { call: usualCall(deed, town.database), unheard: false }, books)
  if (deed.do === 'pass') return town.pass(deed.ms)
  if (deed.do === 'drain') return town.drain()
  if (deed.do === 'engine') {
    for (let run = 0; run < deed.runs; run++) void town.engineRuns()
    return
  }
  for (let step = 0; step < deed.count; step++) await town.loop.step()
}

interface Telephone {
  readonly call: PhoneCall | null
  readonly unheard: boolean
}

/** Begins a call and does not wait for it; a person needs a moment for each. */
async function begin(town: Town, { call, unheard }: Telephone, books: Books): Promise<void> {
  if (!call) return
  // Without the code, which is another one every time.
  const said = JSON.stringify(call.input, (name, value) => (name === 'code' ? undefined : value))
  town.diary.push(`— ${call.who} ${call.op} ${said.slice(0, 80)}`)
  void untilHeard(town, { call, unheard }, books)
  await town.pass(1)
}

async function untilHeard(
  town: Town,
  { call, unheard }: { readonly call: PhoneCall; readonly unheard: boolean },
  books: Books,
): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const reply = await town.call(call)
    if (reply === null || (unheard && attempt === 1)) continue
    books.answers.add(reply.ok ? 'ok' : reply.error.code)
    if (reply.ok && call.op === 'startDrill' && isRunning(reply.data)) books.drills.add(idIn(reply.data))
    if (reply.ok && (call.op === 'submit' || call.op === 'file')) {
      const { clientKey } = call.input as { readonly clientKey: string }
      const ids = books.acknowledged.get(clientKey) ?? new Set()
      books.acknowledged.set(clientKey, ids.add(idIn(reply.data)))
    }
    return
  }
}

/** A drill whose starter came back only after its time was over pages nobody any more. */
function isRunning(data: unknown): boolean {
  return (data as { readonly endsAt: number }).endsAt > Date.now()
}

/** The resident's answer is the case; the operator's has it beside the claim code. */
function idIn(data: unknown): string {
  const { id, help } = data as { readonly id?: string; readonly help?: { readonly id: string } }
  return id ?? help?.id ?? ''
}

/** Nothing goes wrong any more, and the engine runs as it should. */
async function comeToRest(town: Town): Promise<void> {
  town.loop.setTrouble(NO_TROUBLE)
  town.carrier.setTrouble(GOOD_CARRIER)
  town.diary.push('— all is well')
  await town.drain()
  let before: readonly HelpRequest[] = []
  for (let run = 0; run < QUIET_RUNS; run++) {
    await town.pass(minutes(1))
    void town.engineRuns()
    await town.drain()
    const left = orphans(town.database, Date.now())
    // What somebody who died has left may take until the trip is looked after by itself; what happens in the quiet may not.
    const tooLong = left.find(({ id }) => run === QUIET_RUNS - 1 || !isKnown(before, id))
    if (run > 0 && tooLong) throw new Error(`broken: no case is left to itself\n${JSON.stringify(tooLong)}`)
    before = left
  }
}

function isKnown(cases: readonly HelpRequest[], id: string): boolean {
  return cases.some((one) => one.id === id)
}
