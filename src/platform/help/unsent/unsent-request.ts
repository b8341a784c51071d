import type { HelpAnswer } from '@core/contract/help-answers'
import { callCloud } from '../../cloud/call-cloud'
import { clockOffset } from '../../cloud/server-clock'
import { COMMUNITY_ID } from '../../community-id'
import { filesToFollow } from '../../following/files-to-follow'
import { forgetNumberIn } from '../../forget-number'
import { onForgotten } from '../../forget-person'
import { me } from '../../me'
import { nudge, onNudge } from '../../nudge'
import { emptyTray, leaveTray } from '../../photos/photo-trays'
import { remember, remembered } from '../../storage'
import { useStore } from '../../store'
import { recordings } from '../../voice/recordings'
import { noteAnswer } from '../last-answer'
import { callOffLater, retryCallOffs } from './call-offs'
import { keepRequest, keptRequest } from './kept-request'
import { phoneClock } from './phone-clock'
import { spentKeys } from './spent-keys'
import type { Sending, Sent } from './unsent'
import { createUnsentQueue, type UnsentQueue } from './unsent-queue'

/** What is being filled in; done with once the case exists. */
export const REQUEST_DRAFT = 'request-draft'

/** The photos that go along with it. */
export const REQUEST_TRAY = 'request'

const listeners = new Set<(sent: Sent) => void>()

let queue: UnsentQueue | undefined

onForgotten((what) => {
  if (what === 'phone') forgetNumberIn(REQUEST_DRAFT)
  if (what !== 'everything') return
  // What still waits to be sent would make them known again; what was sent is no news to whoever comes next.
  unsentRequest().drop()
  unsentRequest().noteSeen()
})

/** Made at the first look, not at launch: reading the storage while the app starts delays the first page. */
export function unsentRequest(): UnsentQueue {
  if (queue) return queue
  const made = createUnsentQueue({
    submit: (input) => callCloud('help', 'submit', input),
    kept: keptRequest,
    keep: keepRequest,
    clock: phoneClock,
    keys: { isSpent: spentKeys.has, spend: spentKeys.add, renew: renewKey },
    later(ms, run) {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    onSent: tell,
    onRefused: recordings.hold,
    onDrop: clear,
    callOff: (clientKey) => callOffLater(COMMUNITY_ID, clientKey),
  })
  queue = made
  onNudge(retryAll)
  // What seemed to be old by a wrong clock is none once the server has told the time.
  clockOffset.subscribe(() => void made.retry())
  made.state.subscribe(() => {
    const now = made.state.get()
    // The case it looks like may have been filed from another phone: whoever shows what is open learns of it.
    if (now.status === 'refused' && now.code === 'ALREADY_ASKED') nudge()
  })
  return made
}

/** How it stands with the request that was sent off last from this phone. */
export function useSending(): Sending {
  return useStore(unsentRequest().state)
}

/** The network is back, or a page is shown: what waits is tried at once. */
export function retryAll(): void {
  retryCallOffs()
  const { state, retry } = unsentRequest()
  void retry()
  // What is too old to go by itself may be so by a wrong clock only: any answer of the cloud tells the time.
  if (state.get().status === 'waiting') me.reload()
}

/** The key that stands in for a spent one; what was said for the request goes under that as well. */
function renewKey(clientKey: string): string {
  const fresh = spentKeys.successorOf(clientKey)
  recordings.rename(clientKey, fresh)
  return fresh
}

/** Hears of every request that became a case, whichever page is open by then; the answer stops listening. */
export function whenSent(listener: (sent: Sent) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A key that may be called off is never used again: the next request starts from nothing. */
function clear(clientKey: string): void {
  forgetDraft(clientKey)
  emptyTray(REQUEST_TRAY)
  recordings.drop(clientKey)
}

function forgetDraft(clientKey: string): void {
  if (remembered<{ readonly clientKey?: string }>(REQUEST_DRAFT)?.clientKey === clientKey)
    remember(REQUEST_DRAFT, undefined)
}

/** The draft is done with, and the cloud may know its owner by name now. */
function tell(sent: Sent, help: HelpAnswer): void {
  noteAnswer(help)
  recordings.release(sent.clientKey)
  forgetDraft(sent.clientKey)
  leaveTray(
    REQUEST_TRAY,
    { helpId: sent.helpId },
    help.photos.map(({ key }) => key),
  )
  // What waited for the case to exist need not wait for its next turn.
  void filesToFollow().carry()
  me.reload()
  for (const listener of [...listeners]) listener(sent)
}
