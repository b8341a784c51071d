import '../../../weapp/runner/in-browser/window'

/**
 * Runs in the page before it does. A browser of a machine without a voice says nothing, and tells nobody: this one has
 * a voice that nobody hears, and whoever holds the phone is told what it reads and when it is stopped.
 */
export function speakAsDecided(): void {
  let reading: SpeechSynthesisUtterance | undefined
  const tell = (to: SpeechSynthesisUtterance, type: 'start' | 'end' | 'error', more: object = {}) => {
    const handler = to[`on${type}`] as ((event: Event) => void) | null
    const event = Object.assign(new Event(type), more)
    handler?.call(to, event)
    to.dispatchEvent(event)
  }
  const over = (mine: SpeechSynthesisUtterance, error?: string) => {
    if (reading !== mine) return
    reading = undefined
    if (error === undefined) tell(mine, 'end')
    else tell(mine, 'error', { error })
  }
  const read = async (mine: SpeechSynthesisUtterance) => {
    const word = await window.askOwner?.('speak', { content: mine.text })
    if (reading !== mine) return
    if (word && 'fails' in word) return over(mine, word.fails)
    tell(mine, 'start')
    if (word) over(mine)
  }
  const voice = {
    ...{ speaking: false, pending: false, paused: false, onvoiceschanged: null },
    getVoices: () => [],
    speak(utterance: SpeechSynthesisUtterance) {
      reading = utterance
      void read(utterance)
    },
    cancel() {
      const mine = reading
      if (!mine) return
      void window.askOwner?.('stopSound', {})
      // Chromium's word for it.
      over(mine, 'interrupted')
    },
  }
  Object.defineProperty(window, 'speechSynthesis', { value: voice, configurable: true })
}
