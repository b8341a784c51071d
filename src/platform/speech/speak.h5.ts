import { seconds } from '@core/kit/time'
import type { Speak } from './speak'

/** Slower than a phone's own pace: the listener is old and the news matters. */
const PACE = 0.85

/** A browser without a voice for the language says nothing, neither aloud nor to us. */
const BEGINS_WITHIN_MS = seconds(6)

export const speak: Speak | undefined = 'speechSynthesis' in window ? speakBy(window.speechSynthesis) : undefined

function speakBy(synthesis: SpeechSynthesis): Speak {
  return (text) => {
    synthesis.cancel()
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.lang = 'zh-CN'
    utterance.rate = PACE
    let end: (how: 'ended' | 'failed') => void = () => {}
    const over = new Promise<'ended' | 'failed'>((resolve) => {
      end = resolve
    })
    const silent = setTimeout(() => end('failed'), BEGINS_WITHIN_MS)
    void over.then(() => clearTimeout(silent))
    utterance.onstart = () => clearTimeout(silent)
    utterance.onend = () => end('ended')
    utterance.onerror = () => end('failed')
    synthesis.speak(utterance)
    const stop = () => {
      // First of all: a browser calls a reading that was stopped an error.
      end('ended')
      synthesis.cancel()
    }
    return { stop, over }
  }
}
