/** The part of a browser's speech recogniser that is used here; TypeScript's library does not know it. */
interface Recogniser {
  lang: string
  continuous: boolean
  interimResults: boolean
  onresult: ((event: { readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>> }) => void) | null
  onend: (() => void) | null
  onerror: (() => void) | null
  start(): void
  stop(): void
}

/** How long the words may come after the last sound; without them the recording stands for itself. */
const PATIENCE_MS = 4_000

export interface Recognising {
  /** The speaker has ended: the text, '' when there is none. Never rejects. */
  ended(): Promise<string>
}

const NOBODY: Recognising = { ended: () => Promise.resolve('') }

/** Listens along with the recorder; a browser that has no recogniser, or none that works here, makes no text. */
export function recognise(): Recognising {
  const make = makerOfThisBrowser()
  if (!make) return NOBODY
  try {
    const recogniser = make()
    return recognisingBy(recogniser)
  } catch {
    return NOBODY
  }
}

function recognisingBy(recogniser: Recogniser): Recognising {
  let text = ''
  const over = new Promise<void>((resolve) => {
    recogniser.onend = () => resolve()
    recogniser.onerror = () => resolve()
  })
  recogniser.lang = 'zh-CN'
  recogniser.continuous = true
  recogniser.interimResults = true
  recogniser.onresult = ({ results }) => {
    text = Array.from(results, (result) => result[0]?.transcript ?? '').join('')
  }
  recogniser.start()
  return {
    async ended() {
      recogniser.stop()
      await Promise.race([over, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
      return text.trim()
    },
  }
}

function makerOfThisBrowser(): (() => Recogniser) | undefined {
  const known = window as unknown as Readonly<Record<string, (new () => Recogniser) | undefined>>
  const Made = known.SpeechRecognition ?? known.webkitSpeechRecognition
  return Made ? () => new Made() : undefined
}
