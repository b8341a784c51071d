import { type DurationMs, type EpochMs, seconds } from '@core/kit/time'

/** The longest take: WeChat's recogniser is known to stall on longer ones, and nobody listens to more on the way. */
export const TAKE_MOST_MS = seconds(30)

/** From here on whoever speaks sees how long they still may. */
const ENDING_MS = seconds(10)

/**
 * Why there is no recording. NOT_AGREED: its owner said no to the app's own question, which the next tap puts again. REFUSED: the phone
 * keeps the microphone shut until its settings say otherwise. NO_MICROPHONE: there is none. BUSY: a call
 * or another app has it. TOO_SHORT and NOTHING_HEARD: there was nothing to keep. BROKEN: anything else.
 */
export type VoiceFault = 'NOT_AGREED' | 'REFUSED' | 'NO_MICROPHONE' | 'BUSY' | 'TOO_SHORT' | 'NOTHING_HEARD' | 'BROKEN'

/** Whether lifting the finger ends the take, or the next tap does: old hands and screen readers cannot hold. */
export type TalkWay = 'hold' | 'tap'

/** One take of somebody speaking, from the finger to the words. */
export type Take =
  | { readonly step: 'rest' }
  | { readonly step: 'opening'; readonly by: TalkWay; readonly asking: boolean }
  | { readonly step: 'recording'; readonly by: TalkWay; readonly startedAt: EpochMs }
  | { readonly step: 'turning' }
  | { readonly step: 'heard'; readonly inWords: boolean }
  | { readonly step: 'failed'; readonly fault: VoiceFault }

export type TakeEvent =
  | { readonly on: 'tap' | 'hold' | 'lift' | 'end' | 'asking' }
  | { readonly on: 'opened'; readonly at: EpochMs }
  | { readonly on: 'heard'; readonly inWords: boolean }
  | { readonly on: 'failed'; readonly fault: VoiceFault }

export const AT_REST: Take = { step: 'rest' }

/** What becomes of a take. An event that has come too late, or a second time, changes nothing. */
export function afterEvent(take: Take, event: TakeEvent): Take {
  switch (event.on) {
    case 'tap':
    case 'hold':
      return afterFinger(take, event.on)
    case 'lift':
      return afterLift(take)
    case 'end':
      return take.step === 'recording' ? { step: 'turning' } : take
    case 'asking':
      return take.step === 'opening' ? { ...take, asking: true } : take
    case 'opened':
      return take.step === 'opening' ? { step: 'recording', by: take.by, startedAt: event.at } : take
    case 'heard':
      return take.step === 'recording' || take.step === 'turning' ? { step: 'heard', inWords: event.inWords } : take
    case 'failed':
      return isUnderWay(take) ? { step: 'failed', fault: event.fault } : take
  }
}

function afterFinger(take: Take, by: TalkWay): Take {
  if (take.step === 'opening' || take.step === 'turning') return take
  if (take.step !== 'recording') return { step: 'opening', by, asking: false }
  // Whoever began with a tap and now holds ends it by letting go.
  return by === 'hold' ? { ...take, by } : { step: 'turning' }
}

function afterLift(take: Take): Take {
  // The question for the microphone has taken the finger away: what opens now goes on until it is tapped.
  if (take.step === 'opening') return { ...take, by: 'tap' }
  return take.step === 'recording' && take.by === 'hold' ? { step: 'turning' } : take
}

/** The microphone is wanted, open, or its words are awaited. */
export function isUnderWay(take: Take): boolean {
  return take.step === 'opening' || take.step === 'recording' || take.step === 'turning'
}

/** Seconds left to speak, 10–0, when they are few; undefined while there are plenty. */
export function secondsLeft(take: Take, now: EpochMs): number | undefined {
  if (take.step !== 'recording') return undefined
  const leftMs: DurationMs = take.startedAt + TAKE_MOST_MS - now
  return leftMs > ENDING_MS ? undefined : Math.max(0, Math.ceil(leftMs / 1_000))
}
