import type { HelpAnswer } from '@core/contract/help-answers'
import { type DurationMs, type EpochMs, seconds } from '@core/kit/time'
import { CloudFailure, codeOf, mayPass, wordsOf } from '../../cloud/failure'
import { createStore, type Store } from '../../store'
import { differs, isOld, keptFormOf, pauseAfter, REST, type Sending, type Sent, type Unsent } from './unsent'

/** After so long a request on its way is called slow. */
const SLOW_MS = seconds(6)

interface QueueParts {
  submit(input: Unsent['input']): Promise<HelpAnswer>
  /** What an earlier run of the app left behind. */
  kept(): Sending | undefined
  /** False when the phone has no room for it. */
  keep(sending: Sending | undefined): boolean
  /** The phone's own clock. */
  now(): EpochMs
  /** How far the server's clock is ahead of it. */
  aheadMs(): DurationMs
  /** Runs it once, later; the answer calls it off. */
  later(ms: DurationMs, run: () => void): () => void
  /** The request is in, whichever page was open. */
  onSent(sent: Sent, help: HelpAnswer): void
  /** Nobody wants it any more: neither its draft nor its key. */
  onDrop(clientKey: string): void
  /** A try that may have got through belongs to a request nobody wants any more. */
  callOff(clientKey: string): void
}

export interface UnsentQueue {
  readonly state: Pick<Store<Sending>, 'get' | 'subscribe'>
  /** Takes a request and sends it; from here on it is kept until the cloud has answered. */
  post(input: Unsent['input']): Promise<void>
  /**
   * Tries what waits, at once. One try at a time, whoever asks: two pages, a timer, the network. What was written long
   * ago waits for a hand.
   */
  retry(): Promise<void>
  /** The same at a tap: what was written long ago is wanted again from now on. */
  sendNow(): Promise<void>
  /** Back to its writer: nothing is sent any more until it is posted again. */
  takeBack(): void
  /** It is not to be sent; if a try has got through unheard, the case is called off. */
  drop(): void
  /** Its sending has been told. */
  noteSeen(): void
}

/** What the steps of one queue share. */
interface Desk {
  readonly parts: QueueParts
  readonly state: Store<Sending>
  /** Client keys of requests nobody wants any more. */
  readonly unwanted: Set<string>
  /** The try that is under way. */
  flight: Promise<void> | undefined
  stopTimer(): void
}

/** One place for the request that could not be sent: a phone has one owner, and one thing at a time. */
export function createUnsentQueue(parts: QueueParts): UnsentQueue {
  const state = createStore<Sending>(parts.kept() ?? REST)
  const desk: Desk = { parts, state, unwanted: new Set(), flight: undefined, stopTimer: () => {} }
  return {
    state,
    post: (input) => post(desk, input),
    retry: () => retry(desk),
    sendNow: () => sendNow(desk),
    takeBack: () => takeBack(desk),
    drop: () => drop(desk),
    noteSeen() {
      if (state.get().status === 'sent') put(desk, REST)
    },
  }
}

function post(desk: Desk, input: Unsent['input']): Promise<void> {
  if (desk.state.get().status === 'sending') return desk.flight ?? Promise.resolve()
  const unsent: Unsent = { input, writtenAt: desk.parts.now(), tries: 0, why: null }
  put(desk, { status: 'waiting', unsent, saved: true, slow: false })
  return retry(desk)
}

function retry(desk: Desk): Promise<void> {
  const now = desk.state.get()
  const goes = !desk.flight && now.status === 'waiting' && !isOld(now.unsent, desk.parts.now())
  if (!goes) return desk.flight ?? Promise.resolve()
  desk.stopTimer()
  put(desk, { ...now, status: 'sending' })
  desk.flight = fly(desk, now.unsent)
  return desk.flight
}

function sendNow(desk: Desk): Promise<void> {
  const now = desk.state.get()
  const phoneNow = desk.parts.now()
  if (now.status === 'waiting' && isOld(now.unsent, phoneNow))
    put(desk, { ...now, unsent: { ...now.unsent, writtenAt: phoneNow } })
  return retry(desk)
}

function takeBack(desk: Desk): void {
  desk.stopTimer()
  put(desk, REST)
}

function drop(desk: Desk): void {
  const now = desk.state.get()
  if (!('unsent' in now)) return
  const { clientKey } = now.unsent.input
  desk.unwanted.add(clientKey)
  desk.parts.onDrop(clientKey)
  if (desk.flight || now.unsent.why !== null) desk.parts.callOff(clientKey)
  takeBack(desk)
}

function put({ parts, state }: Desk, next: Sending): void {
  const saved = parts.keep(keptFormOf(next))
  state.set('saved' in next ? { ...next, saved } : next)
}

/** One try, from its call to what became of it. */
async function fly(desk: Desk, unsent: Unsent): Promise<void> {
  const { parts, state, unwanted } = desk
  const { clientKey } = unsent.input
  const stopSlow = parts.later(SLOW_MS, () => {
    const now = state.get()
    if (now.status === 'sending') state.set({ ...now, slow: true })
  })
  const landed = await parts.submit(unsent.input).then(
    (help) => () => (unwanted.has(clientKey) ? parts.callOff(clientKey) : arrived(desk, unsent, help)),
    (error: unknown) => () => (unwanted.has(clientKey) ? undefined : failed(desk, unsent, error)),
  )
  stopSlow()
  desk.flight = undefined
  landed()
}

function arrived(desk: Desk, unsent: Unsent, help: HelpAnswer): void {
  const now = desk.state.get()
  const wanted = 'unsent' in now ? now.unsent : unsent
  const sent: Sent = {
    ...{ clientKey: unsent.input.clientKey, helpId: help.id, takenAt: help.startedAt },
    writtenAt: wanted.writtenAt + desk.parts.aheadMs(),
    older: now.status === 'rest' || differs(wanted.input, help),
  }
  put(desk, { status: 'sent', sent })
  desk.parts.onSent(sent, help)
}

function failed(desk: Desk, unsent: Unsent, error: unknown): void {
  const now = desk.state.get()
  // Taken back meanwhile, or posted anew with something changed: what this try became is no news of that.
  if (now.status === 'waiting') wait(desk, now.unsent)
  if (now.status !== 'sending') return
  const why = codeOf(error)
  const fields = error instanceof CloudFailure ? error.fields : []
  if (mayPass(why)) wait(desk, { ...unsent, tries: unsent.tries + 1, why })
  else if (hasFiles(unsent) && fields.some((field) => /^(photos|recording)/.test(field))) {
    // Neither photo nor recording stands in the way: the words go without them.
    const { recording, ...words } = unsent.input
    wait(desk, { ...unsent, input: { ...words, photos: [] } })
    void retry(desk)
  } else put(desk, { status: 'refused', unsent, words: wordsOf(error), fields })
}

function wait(desk: Desk, unsent: Unsent): void {
  put(desk, { status: 'waiting', unsent, saved: true, slow: false })
  desk.stopTimer()
  desk.stopTimer = desk.parts.later(pauseAfter(unsent.tries), () => void retry(desk))
}

function hasFiles({ input }: Unsent): boolean {
  return (input.photos ?? []).length > 0 || input.recording !== undefined
}
