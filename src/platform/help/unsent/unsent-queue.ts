import { createStore, type Store } from '../../store'
import { isOld, writtenNow } from './age'
import { type Desk, put, type QueueParts, retry, takeBack } from './one-try'
import { REST, type Sending, type Unsent } from './unsent'

export interface UnsentQueue {
  readonly state: Pick<Store<Sending>, 'get' | 'subscribe'>
  /** Takes a request and sends it; from here on it is kept until the cloud has answered. Under a key that is spent it would be taken for another: it gets a new one. */
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
  const { keys, clock } = desk.parts
  const own = keys.isSpent(input.clientKey) ? { ...input, clientKey: keys.renew(input.clientKey) } : input
  const unsent: Unsent = { input: own, ...writtenNow(clock()), tries: 0, why: null }
  put(desk, { status: 'waiting', unsent, saved: true, slow: false })
  return retry(desk)
}

function sendNow(desk: Desk): Promise<void> {
  const now = desk.state.get()
  const clock = desk.parts.clock()
  if (now.status === 'waiting' && isOld(now.unsent, clock))
    put(desk, { ...now, unsent: { ...now.unsent, ...writtenNow(clock), again: true } })
  return retry(desk)
}

function drop(desk: Desk): void {
  const now = desk.state.get()
  if (!('unsent' in now)) return
  const { clientKey } = now.unsent.input
  desk.unwanted.add(clientKey)
  desk.parts.keys.spend(clientKey)
  desk.parts.onDrop(clientKey)
  if (desk.flight || now.unsent.why !== null) desk.parts.callOff(clientKey)
  takeBack(desk)
}
