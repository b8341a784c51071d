import type { AppealView } from '@core/appeals/appeal-view'
import type { ErrorCode } from '@core/contract/errors'
import type { InputOf } from '@core/contract/wire'
import { cleanText } from '@core/kit/clean-text'
import { type DurationMs, seconds } from '@core/kit/time'
import { callCloud } from '../cloud/call-cloud'
import { CloudFailure, codeOf, mayPass, wordsOf } from '../cloud/failure'
import { filesToFollow } from '../following/files-to-follow'
import { forgetNumberIn, isOwnNumber } from '../forget-number'
import { onForgotten } from '../forget-person'
import { me } from '../me'
import { onNudge } from '../nudge'
import { leaveTray } from '../photos/photo-trays'
import { remember, remembered } from '../storage'
import { createStore, useStore } from '../store'

/** What is being written down; done with once the case exists. */
export const APPEAL_DRAFT = 'appeal-draft'

/** The photos that go along with it. */
export const APPEAL_TRAY = 'appeal'

const KEY = 'unsent-appeal'

type Input = InputOf<'appeals', 'submit'>

/** How it stands with the appeal that was sent off last. */
export type AppealSending =
  | { readonly status: 'rest' }
  | {
      readonly status: 'sending' | 'waiting'
      readonly input: Input
      /** Tries so far that came to nothing, and why the last of them did. */
      readonly tries: number
      readonly why: ErrorCode | null
    }
  | { readonly status: 'refused'; readonly input: Input; readonly words: string; readonly fields: readonly string[] }
  | {
      readonly status: 'sent'
      readonly appealId: string
      /** An earlier try had got through: the cloud holds what was written then, not what was changed since. */
      readonly older: boolean
    }

const REST: AppealSending = { status: 'rest' }

const PAUSES: readonly DurationMs[] = [seconds(5), seconds(10), seconds(20), seconds(60)]

const store = createStore<AppealSending>(REST)

let begun = false
let flying = false
let stopTimer = (): void => undefined

onForgotten((what) => {
  if (what === 'phone') {
    forgetNumberIn(APPEAL_DRAFT)
    forgetNumberInUnsent()
  }
  if (what === 'everything') put(REST)
})

/** What waits goes out without the number that was taken back; it need not have one. */
function forgetNumberInUnsent(): void {
  begin()
  const now = store.get()
  if (now.status !== 'waiting' && now.status !== 'refused') return
  if (isOwnNumber(now.input.phone)) put({ ...now, input: { ...now.input, phone: '' } })
}

/** What an earlier run of the app left behind is looked at the first time anybody asks: reading the storage delays a start. */
function begin(): void {
  if (begun) return
  begun = true
  const kept = remembered<AppealSending>(KEY)
  // What was being sent when the app was killed is waiting now: the same key makes no second case.
  if (kept && kept.status !== 'rest') store.set(kept.status === 'sending' ? { ...kept, status: 'waiting' } : kept)
  onNudge(() => void retryAppeal())
}

export function useAppealSending(): AppealSending {
  begin()
  return useStore(store)
}

/** Sends it; from here on it is kept until the cloud has answered. */
export function postAppeal(input: Input): Promise<void> {
  begin()
  if (store.get().status === 'sending') return Promise.resolve()
  put({ status: 'waiting', input, tries: 0, why: null })
  return retryAppeal()
}

/** Tries what waits; one try at a time, and harmless at any moment. */
export async function retryAppeal(): Promise<void> {
  begin()
  const now = store.get()
  if (flying || now.status !== 'waiting') return
  stopTimer()
  flying = true
  put({ ...now, status: 'sending' })
  try {
    arrived(now.input, await callCloud('appeals', 'submit', now.input))
  } catch (error) {
    failed(error)
  } finally {
    flying = false
  }
}

/** Back to its writer: nothing is sent any more until it is posted again. */
export function takeAppealBack(): void {
  stopTimer()
  put(REST)
}

/** Its sending has been told. */
export function noteAppealSeen(): void {
  if (store.get().status === 'sent') put(REST)
}

function put(next: AppealSending): void {
  store.set(next)
  remember(KEY, next.status === 'rest' ? undefined : next)
}

function arrived(input: Input, appeal: AppealView): void {
  // With its writer again, who may have changed it since.
  const takenBack = store.get().status === 'rest'
  if (remembered<{ readonly clientKey?: string }>(APPEAL_DRAFT)?.clientKey === input.clientKey)
    remember(APPEAL_DRAFT, undefined)
  leaveTray(APPEAL_TRAY, { appealId: appeal.id }, appeal.inside?.photos.map(({ key }) => key) ?? [])
  void filesToFollow().carry()
  me.reload()
  put({ status: 'sent', appealId: appeal.id, older: takenBack || appeal.inside?.text !== cleanText(input.text) })
}

function failed(error: unknown): void {
  const now = store.get()
  // Taken back meanwhile: what this try became is no news.
  if (now.status !== 'sending') return
  const code = codeOf(error)
  if (mayPass(code)) {
    put({ ...now, status: 'waiting', tries: now.tries + 1, why: code })
    const timer = setTimeout(() => void retryAppeal(), PAUSES[Math.min(now.tries, PAUSES.length - 1)] ?? seconds(60))
    stopTimer = () => clearTimeout(timer)
    return
  }
  const fields = error instanceof CloudFailure ? error.fields : []
  put({ status: 'refused', input: now.input, words: wordsOf(error), fields })
}
