import { done, refuse } from '@core/kit/outcome'
import type { DurationMs } from '@core/kit/time'
import { consentTo } from '../privacy/consent-to'
import type { Heard, Listen, Listening, Recording } from './listen'
import { recognise } from './recognise.h5'
import type { VoiceFault } from './take'

/** Speech is understood at this rate, and thirty seconds of it are 90 KB. */
const BITS_A_SECOND = 24_000

/** Shorter than a syllable: a slip of the finger, unless somebody made words of it. */
const LEAST_MS = 300

/** The first that this browser can write. A phone of Apple's plays only the first two. */
const KINDS = ['audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/webm;codecs=opus'] as const

export const openMicrophoneSetting = undefined

export const listen: Listen | undefined =
  navigator.mediaDevices?.getUserMedia === undefined || typeof MediaRecorder === 'undefined'
    ? undefined
    : async (mostMs, onAsking) => {
        if (!(await consentTo('voice', 'tap'))) return refuse('NOT_AGREED')
        try {
          if (await neverAsked()) onAsking()
          return done(listeningOn(await navigator.mediaDevices.getUserMedia({ audio: true }), mostMs))
        } catch (error) {
          return refuse(faultOf(error))
        }
      }

function listeningOn(stream: MediaStream, mostMs: DurationMs): Listening {
  const kind = KINDS.find((type) => MediaRecorder.isTypeSupported(type))
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS_A_SECOND, ...(kind ? { mimeType: kind } : {}) })
  const parts: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => void parts.push(data))
  const words = recognise()
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop()
  }
  const timer = setTimeout(stop, mostMs)
  const startedAt = performance.now()
  const stopped = new Promise<void>((resolve) => {
    recorder.addEventListener('stop', () => resolve())
    recorder.addEventListener('error', () => resolve())
  })
  recorder.start()
  const heard = stopped.then(async () => {
    clearTimeout(timer)
    for (const track of stream.getTracks()) track.stop()
    const durationMs = Math.min(Math.round(performance.now() - startedAt), mostMs)
    const text = await words.ended()
    const blob = new Blob(parts, { type: recorder.mimeType.split(';')[0] ?? '' })
    if (durationMs < LEAST_MS && text === '') return refuse('TOO_SHORT')
    const recording = blob.size === 0 ? null : await kept(blob, durationMs).catch(() => null)
    return recording === null && text === '' ? refuse('BROKEN') : done<Heard>({ recording, text })
  })
  return { stop, heard: heard.catch(() => refuse('BROKEN')) }
}

/** As a data URL: an object URL is gone with the page, and the draft is not. */
function kept(blob: Blob, durationMs: DurationMs): Promise<Recording> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve({ path: `${reader.result}`, durationMs }))
    reader.addEventListener('error', () => reject(reader.error))
    reader.readAsDataURL(blob)
  })
}

const FAULTS: Readonly<Record<string, VoiceFault>> = {
  NotAllowedError: 'REFUSED',
  SecurityError: 'REFUSED',
  NotFoundError: 'NO_MICROPHONE',
  NotReadableError: 'BUSY',
}

function faultOf(error: unknown): VoiceFault {
  return FAULTS[error instanceof Error ? error.name : ''] ?? 'BROKEN'
}

async function neverAsked(): Promise<boolean> {
  try {
    // TypeScript's list of permissions lacks the ones not every browser has.
    const { state } = await navigator.permissions.query({ name: 'microphone' as PermissionName })
    return state === 'prompt'
  } catch {
    return false
  }
}
