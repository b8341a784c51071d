import { useEffect, useRef } from 'react'
import type { FollowingRecording } from '../../platform/following/following'
import { recordings, useRecording } from '../../platform/voice/recordings'
import { withSpoken } from '../../platform/voice/spoken-text'
import { isUnderWay } from '../../platform/voice/take'
import { useVoice, type Voice } from '../../platform/voice/use-voice'
import { TEXT_MAX } from './draft'
import type { DraftHandles } from './use-draft'

export interface Spoken {
  /** Undefined where there is no microphone. */
  readonly voice: Voice | undefined
  readonly recording: FollowingRecording | undefined
  remove(): void
}

/**
 * Speaking into the request: the words go into its text, and the voice goes along. A take belongs to the request it was begun for: when that is
 * sent before it is heard, it follows; when that comes back unsent, its words are written after all.
 */
export function useSpoken({ draft, latest, change }: DraftHandles): Spoken {
  const recording = useRecording(draft.clientKey)
  const begunFor = useRef(draft.clientKey)
  const write = (words: string, earlier: string) =>
    change({ text: withSpoken(latest().text, words, { earlier, most: TEXT_MAX }) })
  const voice = useVoice((heard) => {
    const requestKey = begunFor.current
    if (!recordings.isReleased(requestKey)) write(heard.text, recordings.saidFor(requestKey)?.words ?? '')
    recordings.post(requestKey, heard)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only news of the recording brings words that are still to be written
  useEffect(() => {
    const late = recordings.takeLateWords(draft.clientKey)
    if (late) write(late.words, late.earlier)
  }, [recording])
  const begin = () => {
    begunFor.current = latest().clientKey
  }
  return { voice: voice && noting(begin, voice), recording, remove: () => recordings.drop(draft.clientKey) }
}

/** The same microphone; `begin` is called when a finger begins a take, not when it ends one. */
function noting(begin: () => void, voice: Voice): Voice {
  const first = (press: () => void) => () => {
    if (!isUnderWay(voice.take)) begin()
    press()
  }
  return { ...voice, tap: first(voice.tap), hold: first(voice.hold) }
}
