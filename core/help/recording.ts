import { type DurationMs, type EpochMs, minutes } from '../kit/time'

/** A screen takes half of it at most; whatever is longer was not recorded there. */
export const RECORDING_MOST_MS = minutes(1)

/** What the resident said into the phone, kept beside the words that were made of it: a recogniser does not speak every dialect. */
export interface Recording {
  readonly fileId: string
  readonly durationMs: DurationMs
  readonly at: EpochMs
}

/** A recording as those know it who may listen; its key stands in the list of addresses. */
export interface RecordingView {
  readonly key: string
  readonly durationMs: DurationMs
  readonly at: EpochMs
}

export interface VoiceView {
  /** The resident's own voice: for whoever is on the way, and for those who look after the case; not for those who were only asked. */
  readonly recording: RecordingView | null
  /** How long it is, for whoever is only asked: there is a voice, to be heard once they come. Null for everybody else. */
  readonly voiceAheadMs: DurationMs | null
}
