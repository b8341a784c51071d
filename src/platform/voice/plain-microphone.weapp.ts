import { done, type Outcome, refuse } from '@core/kit/outcome'
import type { DurationMs } from '@core/kit/time'
import Taro from '@tarojs/taro'
import { isPrivacyRefusal } from '../privacy/privacy-refusal'
import { keepRecording } from './keep-recording.weapp'
import type { Heard, Listening } from './listen'
import type { VoiceFault } from './take'

/** Speech, and small: thirty seconds are 90 KB. */
const QUALITY = { format: 'mp3', sampleRate: 16_000, numberOfChannels: 1, encodeBitRate: 24_000 } as const

/** Shorter than a syllable: a slip of the finger. */
const LEAST_MS = 300

/** Opens the phone's recorder: it makes no words, and it always works. Never rejects. */
export function openPlain(mostMs: DurationMs): Promise<Outcome<Listening, VoiceFault>> {
  const recorder = Taro.getRecorderManager()
  return new Promise((resolve) => {
    const heard = new Promise<Outcome<Heard, VoiceFault>>((tell) => {
      recorder.onStop(({ tempFilePath, duration }) => void toHeard(tempFilePath, duration).then(tell))
      recorder.onError((error) => tell(refuse(faultOf(error))))
    })
    recorder.onStart(() => resolve(done({ stop: () => recorder.stop(), heard })))
    void heard.then((outcome) => resolve(outcome.ok ? refuse('BROKEN') : outcome))
    recorder.start({ ...QUALITY, duration: mostMs })
  })
}

async function toHeard(tempFilePath: string, durationMs: DurationMs): Promise<Outcome<Heard, VoiceFault>> {
  if (durationMs < LEAST_MS) return refuse('TOO_SHORT')
  return done({ recording: { path: await keepRecording(tempFilePath), durationMs }, text: '' })
}

function faultOf(error: { readonly errMsg: string }): VoiceFault {
  const { errMsg } = error
  // Before the phone's permission, whose words it has, too.
  if (isPrivacyRefusal(error)) return 'NOT_AGREED'
  if (/auth|permission/.test(errMsg)) return 'REFUSED'
  return /is recording|occupied|interrupt/.test(errMsg) ? 'BUSY' : 'BROKEN'
}
