import type { Speak } from './speak'

/** Slower than a phone's own pace: the listener is old and the news matters. */
const PACE = 0.85

export const speak: Speak | undefined =
  'speechSynthesis' in window
    ? (text) => {
        window.speechSynthesis.cancel()
        const utterance = new SpeechSynthesisUtterance(text)
        utterance.lang = 'zh-CN'
        utterance.rate = PACE
        window.speechSynthesis.speak(utterance)
      }
    : undefined
