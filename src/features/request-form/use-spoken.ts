import { useRef } from 'react'
import type { FollowingRecording } from '../../platform/following/following'
import { recordings, useRecording } from '../../platform/voice/recordings'
import { useVoice, type Voice } from '../../platform/voice/use-voice'
import { TEXT_MAX } from './draft'
import { withSpoken } from './spoken-text'
import type { DraftHandles } from './use-draft'

export interface Spoken {
  /** Undefined where there is no microphone. */
  readonly voice: Voice | undefined
  readonly recording: FollowingRecording | undefined
  remove(): void
}

/**
 * Speaking into the request: the words go into its text, and the voice goes along. A take belongs to the request it was begun for: when that is
 * sent before it is heard, it follows.
 */
export function useSpoken({ draft, latest, change }: DraftHandles): Spoken {
  const recording = useRecording(draft.clientKey)
  const begunFor = useRef(draft.clientKey)
  const voice = useVoice((heard) => {
    const requestKey = begunFor.current
    if (!recordings.isReleased(requestKey)) {
      const earlier = recordings.saidFor(requestKey)?.words ?? ''
      change({ text: withSpoken(latest().text, heard.text, { earlier, most: TEXT_MAX }) })
    }
    recordings.post(requestKey, heard)
  })
  if (voice?.take.step === 'opening') begunFor.current = draft.clientKey
  return { voice, recording, remove: () => recordings.drop(draft.clientKey) }
}
