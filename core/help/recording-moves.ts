import { done, type Outcome, refuse } from '../kit/outcome'
import { uploadKeyOf } from '../people/own-upload'
import { mayOversee } from '../people/permissions'
import type { Actor } from '../people/person'
import { type HelpRequest, isOpen } from './help-request'
import { type Part, partsOf } from './lifecycle'
import type { Recording, VoiceView } from './recording'
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

/** The file of a recording this viewer may hear, as far as there is one. */
export function heardBy(request: HelpRequest, actor: Actor): readonly string[] {
  return request.recording !== null && mayHear(request, actor) ? [request.recording.fileId] : []
}

/** Like a voice on the telephone: the resident, whoever is on it now, and those who oversee; not those who were only asked. */
function mayHear(request: HelpRequest, actor: Actor): boolean {
  const parts = partsOf(request, actor)
  return parts.includes('resident') || mayOversee(actor) || (isOpen(request) && parts.some((part) => ON_IT.has(part)))
}

const ON_IT: ReadonlySet<Part> = new Set(['responder', 'helperComing', 'helperArrived'])

const ONLY_ASKED: ReadonlySet<Part> = new Set(['asked', 'helperAsked'])

/** The recording as this viewer knows it, or how long it is. */
export function voiceFor(request: HelpRequest, actor: Actor): VoiceView {
  const { recording } = request
  if (recording === null) return { recording: null, voiceAheadMs: null }
  const { fileId, durationMs, at } = recording
  if (mayHear(request, actor)) return { recording: { key: uploadKeyOf(fileId), durationMs, at }, voiceAheadMs: null }
  const comes = isOpen(request) && partsOf(request, actor).some((part) => ONLY_ASKED.has(part))
  return { recording: null, voiceAheadMs: comes ? durationMs : null }
}
