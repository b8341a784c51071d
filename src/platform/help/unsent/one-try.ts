import type { HelpAnswer } from '@core/contract/help-answers'
import { isOpen } from '@core/help/help-request'
import { type DurationMs, seconds } from '@core/kit/time'
import { CloudFailure, codeOf, mayPass, wordsOf } from '../../cloud/failure'
import type { Store } from '../../store'
import { isOld, type PhoneClock, writtenOnServer } from './age'
import { gotFor, keptFormOf, pauseAfter, REST, type Sending, type Sent, type Unsent } from './unsent'

/** After so long a request on its way is called slow. */
const SLOW_MS = seconds(6)

export interface QueueParts {
  submit(input: Unsent['input']): Promise<HelpAnswer>
  /** What an earlier run of the app left behind. */
  kept(): Sending | undefined
  /** False when the phone has no room for it. */
  keep(sending: Sending | undefined): boolean
  clock(): PhoneClock
  /** Runs it once, later; the answer calls it off. */
  later(ms: DurationMs, run: () => void): () => void
  /** Whether a key has been answered or given up; and what stands in for it then, with what follows it. */
  readonly keys: {
    isSpent(clientKey: string): boolean
    spend(clientKey: string): void
    renew(clientKey: string): string
  }
  /** The request is in, whichever page was open. */
  onSent(sent: Sent, help: HelpAnswer): void
  /** It is with its writer again, who has something to mend or to say. */
  onRefused(clientKey: string): void
  /** Nobody wants it any more: neither its draft nor its key. */
  onDrop(clientKey: string): void
  /** A try that may have got through belongs to a request nobody wants any more. */
  callOff(clientKey: string): void
}

/** What the steps of one queue share. */
export interface Desk {
  readonly parts: QueueParts
  readonly state: Store<Sending>
  /** Client keys of requests nobody wants any more. */
  readonly unwanted: Set<string>
  /** The try that is under way. */
  flight: Promise<void> | undefined
  stopTimer(): void
}

export function put({ parts, state }: Desk, next: Sending): void {
  const saved = parts.keep(keptFormOf(next))
  state.set('saved' in next ? { ...next, saved } : next)
}

export function takeBack(desk: Desk): void {
  desk.stopTimer()
  put(desk, REST)
}

export function retry(desk: Desk): Promise<void> {
  const now = desk.state.get()
  const goes = !desk.flight && now.status === 'waiting' && !isOld(now.unsent, desk.parts.clock())
  if (!goes) return desk.flight ?? Promise.resolve()
  desk.stopTimer()
  put(desk, { ...now, status: 'sending' })
  desk.flight = fly(desk, now.unsent)
  return desk.flight
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

function arrived(desk: Desk, tried: Unsent, help: HelpAnswer): void {
  const { keys, clock, onSent } = desk.parts
  const now = desk.state.get()
  const { clientKey } = tried.input
  const wanted = 'unsent' in now ? now.unsent : tried
  const got = gotFor(wanted, help, keys.isSpent(clientKey))
  keys.spend(clientKey)
  // Back with its writer already, and what the cloud has under its key is over: there is no news in that.
  if (now.status === 'rest' && !isOpen(help)) return
  if (now.status !== 'rest' && got === 'other') {
    fileAnew(desk, wanted)
    return
  }
  const sent: Sent = {
    ...{ clientKey, helpId: help.id, takenAt: help.startedAt },
    writtenAt: writtenOnServer(wanted, clock()),
    older: now.status === 'rest' || got === 'older',
    ended: !isOpen(help),
  }
  put(desk, { status: 'sent', sent })
  onSent(sent, help)
}

/** What the cloud has under this key is another request, or one that is over: this one is none the less wanted. */
function fileAnew(desk: Desk, unsent: Unsent): void {
  const input = { ...unsent.input, clientKey: desk.parts.keys.renew(unsent.input.clientKey) }
  put(desk, { status: 'waiting', unsent: { ...unsent, input, tries: 0, why: null }, saved: true, slow: false })
  void retry(desk)
}

function failed(desk: Desk, unsent: Unsent, error: unknown): void {
  const now = desk.state.get()
  // Taken back meanwhile, or posted anew with something changed: what this try became is no news of that.
  if (now.status === 'waiting') wait(desk, now.unsent)
  if (now.status !== 'sending') return
  const code = codeOf(error)
  const fields = error instanceof CloudFailure ? error.fields : []
  if (mayPass(code)) wait(desk, { ...unsent, tries: unsent.tries + 1, why: code })
  else if (hasFiles(unsent) && fields.some((field) => /^(photos|recording)/.test(field))) {
    // Neither photo nor recording stands in the way: the words go without them.
    const { recording, ...words } = unsent.input
    wait(desk, { ...unsent, input: { ...words, photos: [] } })
    void retry(desk)
  } else {
    // Before anybody hears of it: what is said from then on belongs to the form.
    desk.parts.onRefused(unsent.input.clientKey)
    put(desk, { status: 'refused', unsent, words: wordsOf(error), code, fields })
  }
}

function wait(desk: Desk, unsent: Unsent): void {
  put(desk, { status: 'waiting', unsent, saved: true, slow: false })
  desk.stopTimer()
  desk.stopTimer = desk.parts.later(pauseAfter(unsent.tries), () => void retry(desk))
}

function hasFiles({ input }: Unsent): boolean {
  return (input.photos ?? []).length > 0 || input.recording !== undefined
}
