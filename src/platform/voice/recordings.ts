import type { DurationMs } from '@core/kit/time'
import { filesToFollow } from '../following/files-to-follow'
import { type Following, type FollowingRecording, ON_ITS_WAY } from '../following/following'
import { randomKey } from '../random-key'
import { useStore } from '../store'
import type { Heard } from './listen'

/** What was said for requests goes to the cloud at once, and follows its request. */
export const recordings = {
  /** The one said before for the same request is dropped. */
  post(requestKey: string, { recording, text }: Heard): void {
    recordings.drop(requestKey)
    const fresh = { kind: 'recording' as const, key: randomKey(), requestKey, ...recording, words: text }
    filesToFollow().add([{ ...fresh, madeAt: Date.now(), ...ON_ITS_WAY, released: false }])
  },
  /** It was taken out again. */
  drop: (requestKey: string): void => filesToFollow().drop(saidFor(requestKey)),
  /** The request goes, and what was said for it after it. */
  release: (requestKey: string): void => filesToFollow().release(saidFor(requestKey)),
  /** What can go with the request at once; undefined when nothing was said, or it is not up yet. */
  readyFor(requestKey: string): { readonly fileId: string; readonly durationMs: DurationMs } | undefined {
    const said = recordingIn(filesToFollow().store.get(), requestKey)
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
  return (file) => file.kind === 'recording' && file.requestKey === requestKey
}
