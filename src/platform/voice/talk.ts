import { type EpochMs, seconds } from '@core/kit/time'
import type { Heard, Listen, Listening } from './listen'
import { AT_REST, afterEvent, isUnderWay, TAKE_MOST_MS, type Take, type TakeEvent } from './take'

/** Words that have not come by now will not come: a recogniser may lose its network without saying so. */
const WORDS_MOST_MS = seconds(12)

interface TalkParts {
  readonly listen: Listen
  readonly now: () => EpochMs
  readonly onTake: (take: Take) => void
  /** Called once for each take that came to something. */
  readonly onHeard: (heard: Heard) => void
}

/** The hand on a microphone: what a finger does, and what comes of it. */
export interface Talk {
  /** Begins a take, or ends the one that runs. */
  tap(): void
  hold(): void
  lift(): void
  /** The page is left, or what is being said is sent: the microphone shuts, and what was said is kept. Resolves once it is heard or lost; at once when nothing was said. */
  end(): Promise<void>
}

/** What the steps of one microphone share. */
interface Mic {
  readonly parts: TalkParts
  take: Take
  listening: Listening | undefined
  /** It was ended while its owner was still being asked for it. */
  left: boolean
  /** Whoever waits for the end of the take. */
  waiting: (() => void)[]
}

/** One microphone with the take it is in; a take that nobody ends, ends by itself. */
export function createTalk(parts: TalkParts): Talk {
  const mic: Mic = { parts, take: AT_REST, listening: undefined, left: false, waiting: [] }
  return {
    tap: () => tell(mic, { on: 'tap' }),
    hold: () => tell(mic, { on: 'hold' }),
    lift: () => tell(mic, { on: 'lift' }),
    end: () => end(mic),
  }
}

function end(mic: Mic): Promise<void> {
  mic.left = true
  tell(mic, { on: 'end' })
  return mic.take.step === 'turning' ? new Promise((resolve) => mic.waiting.push(resolve)) : Promise.resolve()
}

function tell(mic: Mic, event: TakeEvent): void {
  const before = mic.take
  mic.take = afterEvent(before, event)
  if (mic.take === before) return
  mic.parts.onTake(mic.take)
  if (mic.take.step === 'opening' && !isUnderWay(before)) void open(mic)
  if (mic.take.step === 'turning') shut(mic)
  if (!isUnderWay(mic.take)) for (const resolve of mic.waiting.splice(0)) resolve()
}

function shut(mic: Mic): void {
  const mine = mic.listening
  mine?.stop()
  setTimeout(() => {
    if (mine !== mic.listening) return
    mic.listening = undefined
    tell(mic, { on: 'failed', fault: 'BROKEN' })
  }, WORDS_MOST_MS)
}

async function open(mic: Mic): Promise<void> {
  const { listen, now, onHeard } = mic.parts
  mic.left = false
  const opened = await listen(TAKE_MOST_MS, () => tell(mic, { on: 'asking' }))
  if (!opened.ok) return tell(mic, { on: 'failed', fault: opened.code })
  const mine = opened.value
  mic.listening = mine
  tell(mic, { on: 'opened', at: now() })
  if (mic.left) tell(mic, { on: 'end' })
  const heard = await mine.heard
  if (mine !== mic.listening || !isUnderWay(mic.take)) return
  mic.listening = undefined
  if (!heard.ok) return tell(mic, { on: 'failed', fault: heard.code })
  onHeard(heard.value)
  tell(mic, { on: 'heard', inWords: heard.value.text !== '' })
}
