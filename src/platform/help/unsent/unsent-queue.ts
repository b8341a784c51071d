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

/** One place for the request that could not be sent: a phone has one owner, and one thing at a time. */
export function createUnsentQueue(parts: QueueParts): UnsentQueue {
  const state = createStore<Sending>(parts.kept() ?? REST)
  const unwanted = new Set<string>()
  let flight: Promise<void> | undefined
  let stopTimer = () => {}

  const put = (next: Sending) => {
    const saved = parts.keep(keptFormOf(next))
    state.set('saved' in next ? { ...next, saved } : next)
  }
  const wait = (unsent: Unsent) => {
    put({ status: 'waiting', unsent, saved: true, slow: false })
    stopTimer()
    stopTimer = parts.later(pauseAfter(unsent.tries), () => void retry())
  }
  const arrived = (unsent: Unsent, help: HelpAnswer) => {
    const now = state.get()
    const wanted = 'unsent' in now ? now.unsent : unsent
    const sent: Sent = {
      ...{ clientKey: unsent.input.clientKey, helpId: help.id, takenAt: help.startedAt },
      writtenAt: wanted.writtenAt + parts.aheadMs(),
      older: now.status === 'rest' || differs(wanted.input, help),
    }
    put({ status: 'sent', sent })
    parts.onSent(sent, help)
  }
  const failed = (unsent: Unsent, error: unknown) => {
    const now = state.get()
    // Taken back meanwhile, or posted anew with something changed: what this try became is no news of that.
    if (now.status !== 'sending') return now.status === 'waiting' ? wait(now.unsent) : undefined
    const why = codeOf(error)
    if (mayPass(why)) return wait({ ...unsent, tries: unsent.tries + 1, why })
    const fields = error instanceof CloudFailure ? error.fields : []
    if (fields.some((field) => /^(photos|recording)/.test(field)) && hasFiles(unsent)) {
      // Neither photo nor recording stands in the way: the words go without them.
      const { recording, ...words } = unsent.input
      wait({ ...unsent, input: { ...words, photos: [] } })
      return void retry()
    }
    put({ status: 'refused', unsent, words: wordsOf(error), fields })
  }
  const fly = async (unsent: Unsent) => {
    const { clientKey } = unsent.input
    const stopSlow = parts.later(SLOW_MS, () => {
      const now = state.get()
      if (now.status === 'sending') state.set({ ...now, slow: true })
    })
    const landed = await parts.submit(unsent.input).then(
      (help) => () => (unwanted.has(clientKey) ? parts.callOff(clientKey) : arrived(unsent, help)),
      (error: unknown) => () => (unwanted.has(clientKey) ? undefined : failed(unsent, error)),
    )
    stopSlow()
    flight = undefined
    landed()
  }
  const retry = (): Promise<void> => {
    const now = state.get()
    if (flight || now.status !== 'waiting' || isOld(now.unsent, parts.now())) return flight ?? Promise.resolve()
    stopTimer()
    put({ ...now, status: 'sending' })
    flight = fly(now.unsent)
    return flight
  }
  const sendNow = () => {
    const now = state.get()
    if (now.status === 'waiting' && isOld(now.unsent, parts.now()))
      put({ ...now, unsent: { ...now.unsent, writtenAt: parts.now() } })
    return retry()
  }
  const post = (input: Unsent['input']) => {
    if (state.get().status === 'sending') return flight ?? Promise.resolve()
    put({
      status: 'waiting',
      unsent: { input, writtenAt: parts.now(), tries: 0, why: null },
      saved: true,
      slow: false,
    })
    return retry()
  }
  const takeBack = () => {
    stopTimer()
    put(REST)
  }
  const drop = () => {
    const now = state.get()
    if (!('unsent' in now)) return
    const { clientKey } = now.unsent.input
    unwanted.add(clientKey)
    parts.onDrop(clientKey)
    if (flight || now.unsent.why !== null) parts.callOff(clientKey)
    takeBack()
  }
  const noteSeen = () => {
    if (state.get().status === 'sent') put(REST)
  }
  return { state, post, retry, sendNow, takeBack, drop, noteSeen }
}

function hasFiles({ input }: Unsent): boolean {
  return (input.photos ?? []).length > 0 || input.recording !== undefined
}
