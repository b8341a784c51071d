import { type DurationMs, type EpochMs, hours } from '@core/kit/time'
import type { Upload } from '@core/people/own-upload'
import { onceAtATime } from '../once-at-a-time'
import { createStore, type Store } from '../store'
import type { Heard } from './listen'

/** A case that does not exist by then was never sent. */
const GIVEN_UP_AFTER_MS = hours(24)

/** A recording on its way from this phone to the case it was said for. */
export interface Sent {
  /** Its name in the cloud's storage: a retry lands on the same file. */
  readonly key: string
  /** The client key of the request. */
  readonly requestKey: string
  /** A file of this phone, or a data URL. */
  readonly path: string
  readonly durationMs: DurationMs
  readonly madeAt: EpochMs
  /** The words that were made of it and written into the request. */
  readonly words: string
  /** Set once it is in the cloud's storage. */
  readonly fileId: string | null
  /** The request has gone: it may follow. */
  readonly released: boolean
  /** It cannot be sent any more; the words stand alone. */
  readonly lost: boolean
}

export type Carried = 'done' | 'later' | 'never'

export interface PostParts {
  remembered(): readonly Sent[] | undefined
  remember(all: readonly Sent[]): void
  now(): EpochMs
  newKey(): string
  /** Puts it into storage: its file id, `later` without a network, `never` when it is gone or refused. */
  upload(file: Omit<Upload, 'personId'>, path: string): Promise<{ readonly fileId: string } | 'later' | 'never'>
  /** Hands it to the case of this client key; `later` while there is none. */
  attach(sent: Sent & { readonly fileId: string }): Promise<Carried>
  /** Neither phone nor storage needs it any more. */
  forget(sent: Sent): void
}

export interface RecordingPost {
  readonly store: Store<readonly Sent[]>
  /** What was heard goes to the cloud at once; the one said before for the same request is dropped. */
  post(requestKey: string, heard: Heard): void
  /** It was taken out again. */
  drop(requestKey: string): void
  /** What can go with the request at once; undefined when nothing was said, or it is not up yet. */
  readyFor(requestKey: string): { readonly fileId: string; readonly durationMs: DurationMs } | undefined
  /** The request goes: what belongs to it follows, now or when there is a network. */
  release(requestKey: string): void
  /** Tries whatever is still on its way; one run at a time, and harmless at any moment. */
  carry(): Promise<void>
}

/** Recordings never hold up the request they belong to: they go by themselves, and survive a killed app. */
export function createRecordingPost(parts: PostParts): RecordingPost {
  const store = createStore<readonly Sent[]>(parts.remembered() ?? [])
  const set = (all: readonly Sent[]) => {
    parts.remember(all)
    store.set(all)
  }
  const change = (key: string, part: Partial<Sent>) =>
    set(store.get().map((one) => (one.key === key ? { ...one, ...part } : one)))
  const remove = (gone: (one: Sent) => boolean) => {
    for (const one of store.get().filter(gone)) parts.forget(one)
    set(store.get().filter((one) => !gone(one)))
  }
  const drop = (requestKey: string) => remove((one) => one.requestKey === requestKey)
  const carry = onceAtATime(async () => {
    for (const { key } of store.get()) await carryOne(key)
  })
  const find = (key: string) => store.get().find((one) => one.key === key)
  const carryOne = async (key: string) => {
    const before = find(key)
    if (before && before.fileId === null && !before.lost) await uploadOne(before)
    const sent = find(key)
    if (!sent?.released) return
    const { fileId } = sent
    const how = sent.lost ? 'never' : fileId === null ? 'later' : await parts.attach({ ...sent, fileId })
    if (how === 'later' && parts.now() - sent.madeAt < GIVEN_UP_AFTER_MS) return
    // In the case it stays in storage; only the phone lets go of it.
    if (how === 'done') change(key, { fileId: null })
    remove((one) => one.key === key)
  }
  const uploadOne = async (sent: Sent) => {
    const { key, path } = sent
    const outcome = await parts.upload({ clientKey: key, kind: kindOf(path) }, path)
    if (outcome === 'later') return
    if (outcome === 'never') change(key, { lost: true })
    // Taken out while it was under way: the storage has something that nobody wants.
    else if (find(key)) change(key, outcome)
    else parts.forget({ ...sent, ...outcome })
  }
  return {
    store,
    drop,
    carry,
    post(requestKey, { recording, text }) {
      drop(requestKey)
      const fresh = { key: parts.newKey(), requestKey, ...recording, madeAt: parts.now(), words: text }
      set([...store.get(), { ...fresh, fileId: null, released: false, lost: false }])
      void carry()
    },
    readyFor(requestKey) {
      const sent = store.get().find((one) => one.requestKey === requestKey)
      if (!sent || sent.fileId === null) return undefined
      return { fileId: sent.fileId, durationMs: sent.durationMs }
    },
    release(requestKey) {
      set(store.get().map((one) => (one.requestKey === requestKey ? { ...one, released: true } : one)))
      void carry()
    },
  }
}

/** By what a browser says of its data, or by a phone's file name; the recogniser of WeChat writes mp3. */
function kindOf(path: string): Upload['kind'] {
  if (/^data:audio\/webm/.test(path)) return 'webm'
  return /^data:audio\/(mp4|x-m4a|aac)|\.(m4a|aac)$/.test(path) ? 'm4a' : 'mp3'
}
