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
  /** The page is left: the microphone shuts, and what was said is kept. */
  end(): void
}

/** One microphone with the take it is in; a take that nobody ends, ends by itself. */
export function createTalk({ listen, now, onTake, onHeard }: TalkParts): Talk {
  let take: Take = AT_REST
  let listening: Listening | undefined
  /** The page went while its owner was being asked for the microphone. */
  let left = false

  const tell = (event: TakeEvent) => {
    const before = take
    take = afterEvent(before, event)
    if (take === before) return
    onTake(take)
    if (take.step === 'opening' && !isUnderWay(before)) void open()
    if (take.step === 'turning') {
      listening?.stop()
      setTimeout(giveUpOn(listening), WORDS_MOST_MS)
    }
  }
  const giveUpOn = (mine: Listening | undefined) => () => {
    if (mine !== listening) return
    listening = undefined
    tell({ on: 'failed', fault: 'BROKEN' })
  }
  const open = async () => {
    left = false
    const opened = await listen(TAKE_MOST_MS, () => tell({ on: 'asking' }))
    if (!opened.ok) return tell({ on: 'failed', fault: opened.code })
    const mine = opened.value
    listening = mine
    tell({ on: 'opened', at: now() })
    if (left) tell({ on: 'end' })
    const heard = await mine.heard
    if (mine !== listening || !isUnderWay(take)) return
    listening = undefined
    if (!heard.ok) return tell({ on: 'failed', fault: heard.code })
    onHeard(heard.value)
    tell({ on: 'heard', inWords: heard.value.text !== '' })
  }
  const end = () => {
    left = true
    tell({ on: 'end' })
  }
  return { tap: () => tell({ on: 'tap' }), hold: () => tell({ on: 'hold' }), lift: () => tell({ on: 'lift' }), end }
}
