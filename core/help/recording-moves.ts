import { done, type Outcome, refuse } from '../kit/outcome'
import { uploadKeyOf } from '../people/own-upload'
import { type HelpRequest, isOpen } from './help-request'
import { partsOf } from './lifecycle'
import type { Recording, RecordingView } from './recording'
import type { Hand } from './step'

/**
 * A recording that came after the words, for as long as somebody is on the case. The first one stays: what members have heard is not changed
 * behind them, and a repeated call changes nothing. Refuses with NOT_YOURS and NO_SUCH_MOVE.
 */
export function addRecording(
  request: HelpRequest,
  { actor, now }: Hand,
  said: Pick<Recording, 'fileId' | 'durationMs'>,
): Outcome<HelpRequest, 'NOT_YOURS' | 'NO_SUCH_MOVE'> {
  if (!partsOf(request, actor).includes('resident')) return refuse('NOT_YOURS')
  if (request.recording !== null) return done(request)
  if (!isOpen(request)) return refuse('NO_SUCH_MOVE')
  return done({ ...request, recording: { ...said, at: now } })
}

export function recordingView({ recording }: Pick<HelpRequest, 'recording'>): RecordingView | null {
  if (recording === null) return null
  const { fileId, durationMs, at } = recording
  return { key: uploadKeyOf(fileId), durationMs, at }
}
