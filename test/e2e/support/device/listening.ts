import '../../../weapp/runner/in-browser/window'

// Over 40 lines: the page is given this function and nothing around it.
/**
 * Runs in the page before it does. No machine of ours has a microphone, and a browser's recogniser sends every voice
 * to its maker: this page hears a silent stream, and understands what whoever holds the phone says.
 */
export function listenAsDecided(): void {
  const decided = async () => (await window.askOwner?.('record', {})) ?? undefined

  // Whoever says little has little recorded, however slow this machine is: to the page, no more time passes meanwhile.
  const now = performance.now.bind(performance)
  let saidUntil: number | undefined
  performance.now = () => Math.min(now(), saidUntil ?? Number.POSITIVE_INFINITY)
  const untilStopped = (stream: MediaStream, lastsMs: number) => {
    saidUntil = now() + lastsMs
    for (const track of stream.getTracks()) {
      const stop = track.stop.bind(track)
      track.stop = () => {
        stop()
        setTimeout(() => {
          saidUntil = undefined
        })
      }
    }
    return stream
  }

  // A browser that has just been started takes a while until it moves any sound; a phone's microphone is open by then.
  const flowing = (audio: AudioContext) =>
    new Promise<void>((resolve) => {
      const first = audio.createConstantSource()
      first.onended = () => resolve()
      first.connect(audio.destination)
      first.start()
      first.stop(audio.currentTime + 0.1)
    })

  const listen = async () => {
    const word = await decided()
    if (word && 'fails' in word) throw new DOMException('Permission denied', 'NotAllowedError')
    const audio = new AudioContext()
    const heard = audio.createMediaStreamDestination()
    // A recorder writes nothing of a stream that nothing flows into, not even silence.
    const silence = audio.createConstantSource()
    silence.offset.value = 0
    silence.connect(heard)
    silence.start()
    await flowing(audio)
    const { lastsMs } = (word && 'result' in word ? word.result : {}) as { lastsMs?: number }
    return untilStopped(heard.stream, lastsMs ?? Number.POSITIVE_INFINITY)
  }
  // An empty page has none.
  if (navigator.mediaDevices) navigator.mediaDevices.getUserMedia = listen

  type Told = ((event: Event) => void) | null
  class Recognition extends EventTarget {
    lang = ''
    continuous = false
    interimResults = false
    maxAlternatives = 1
    onstart: Told = null
    onresult: Told = null
    onerror: Told = null
    onend: Told = null
    listening = false

    start(): void {
      if (this.listening) throw new DOMException('recognition has already started', 'InvalidStateError')
      this.listening = true
      setTimeout(() => this.tell(new Event('start')))
    }

    async stop(): Promise<void> {
      if (!this.listening) return
      this.listening = false
      const word = await decided()
      const { words = '', error } = (word && 'result' in word ? word.result : {}) as { words?: string; error?: string }
      if (error) this.tell(Object.assign(new Event('error'), { error }))
      else if (words !== '')
        this.tell(Object.assign(new Event('result'), { resultIndex: 0, results: [finalResult(words)] }))
      this.tell(new Event('end'))
    }

    abort(): void {
      this.listening = false
      this.tell(new Event('end'))
    }

    private tell(event: Event): void {
      const handler = (this as unknown as Record<string, unknown>)[`on${event.type}`]
      if (typeof handler === 'function') handler.call(this, event)
      this.dispatchEvent(event)
    }
  }
  const finalResult = (transcript: string) => Object.assign([{ transcript, confidence: 0.9 }], { isFinal: true })
  Object.assign(window, { SpeechRecognition: Recognition, webkitSpeechRecognition: Recognition })
}
