import type { DurationMs } from '@core/kit/time'
import { filesToFollow } from '../following/files-to-follow'
import { type Following, type FollowingRecording, ON_ITS_WAY } from '../following/following'
import { randomKey } from '../random-key'
import { useStore } from '../store'
import type { Heard } from './listen'

/** Requests that have been sent off in this run of the app: what is still being said for them follows. */
const released = new Set<string>()

/** Keys that requests went under until they got another, in this run of the app: a take that runs meanwhile knows the old one only. */
const renamed = new Map<string, string>()

function presentKey(requestKey: string): string {
  const next = renamed.get(requestKey)
  return next === undefined ? requestKey : presentKey(next)
}

/** What was said for requests goes to the cloud at once, and follows its request. A key that a request has gone under stands for the one it goes under now. */
export const recordings = {
  /** The one said before for the same request is dropped, unless the request has gone with it: then there is nothing to replace any more. */
  post(saidForKey: string, { recording, text }: Heard): void {
    const requestKey = presentKey(saidForKey)
    const gone = released.has(requestKey)
    const late = gone ? { insteadOf: recordings.saidFor(requestKey)?.words ?? '' } : {}
    if (!gone) recordings.drop(requestKey)
    // Words without a voice: the voice of what they replace has gone with that, and nothing new follows.
    if (recording === null) return
    const fresh = { kind: 'recording' as const, key: randomKey(), requestKey, ...recording, words: text }
    filesToFollow().add([{ ...fresh, madeAt: Date.now(), ...ON_ITS_WAY, released: gone, ...late }])
  },
  /** It was taken out again. */
  drop: (requestKey: string): void => filesToFollow().drop(saidFor(requestKey)),
  /** The request goes, and what was said for it after it; so does what is still being said. */
  release(requestKey: string): void {
    released.add(presentKey(requestKey))
    filesToFollow().change(saidFor(requestKey), { releasedAt: Date.now() })
    filesToFollow().release(saidFor(requestKey))
  },
  /** Whether the request has gone: what is heard now is no part of its words any more. */
  isReleased: (requestKey: string): boolean => released.has(presentKey(requestKey)),
  /** The request was not taken, or is back with its writer, who may say something else: of what was said for it the last counts. */
  hold(requestKey: string): void {
    released.delete(presentKey(requestKey))
    const last = filesToFollow().store.get().filter(saidFor(requestKey)).at(-1)
    filesToFollow().drop((file) => file !== last && saidFor(requestKey)(file))
    filesToFollow().change(saidFor(requestKey), { released: false, releasedAt: undefined })
  },
  /** Words that came when the request had gone, now that it is back: given once, to be written into it. */
  takeLateWords(requestKey: string): { readonly words: string; readonly earlier: string } | undefined {
    const said = recordings.saidFor(requestKey)
    if (!said || said.released || said.insteadOf === undefined) return undefined
    filesToFollow().change(saidFor(requestKey), { insteadOf: undefined })
    return { words: said.words, earlier: said.insteadOf }
  },
  /** The request goes under another key, and with it what is still being said. */
  rename(requestKey: string, to: string): void {
    const from = presentKey(requestKey)
    if (from === to) return
    filesToFollow().change(saidFor(from), { requestKey: to })
    if (released.delete(from)) released.add(to)
    renamed.set(from, to)
  },
  /** What was said for it; undefined when nothing was. */
  saidFor: (requestKey: string): FollowingRecording | undefined => recordingIn(filesToFollow().store.get(), requestKey),
  /** What can go with the request at once; undefined when nothing was said, or it is not up yet. */
  readyFor(requestKey: string): { readonly fileId: string; readonly durationMs: DurationMs } | undefined {
    const said = recordings.saidFor(requestKey)
    if (!said || said.fileId === null) return undefined
    return { fileId: said.fileId, durationMs: said.durationMs }
  },
} as const

/** What was said for this request; undefined when nothing was. */
export function useRecording(requestKey: string): FollowingRecording | undefined {
  return recordingIn(useStore(filesToFollow().store), requestKey)
}

function recordingIn(files: readonly Following[], requestKey: string): FollowingRecording | undefined {
  return files.find((file): file is FollowingRecording => saidFor(requestKey)(file))
}

function saidFor(requestKey: string): (file: Following) => boolean {
  const key = presentKey(requestKey)
  return (file) => file.kind === 'recording' && file.requestKey === key
}
