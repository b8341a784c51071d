import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import type { ReactNode } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { wordsOf } from '../../platform/cloud/failure'
import type { Ready } from '../../platform/remote'
import type { Tell } from '../../platform/use-toast'
import { lostRaceWords } from './lost-race'

export interface DeskHands {
  /** One move on the case, what is then said, and the question put away. A lost race says who was faster. */
  readonly act: (move: () => Promise<unknown>, words: string) => Promise<void>
  readonly close: () => void
}

/** What is asked before a case goes on as an appeal. */
export interface StationProps {
  readonly helpId: string
  readonly reason: string
  readonly onSend: (move: () => Promise<unknown>, words: string) => Promise<unknown>
  readonly onClose: () => void
}

export interface DeskQuestionProps {
  readonly help: HelpAnswer
  readonly now: EpochMs
  readonly hands: DeskHands
  readonly station: (p: StationProps) => ReactNode
}

interface DeskSetting {
  readonly ready: Ready<HelpAnswer>
  /** The case as it stood when the question was asked: the newer one may have told already who was faster. */
  readonly before: HelpAnswer
  readonly tell: Tell
  /** The lists beside the case show it too. */
  readonly moved?: (() => void) | undefined
  readonly close: () => void
}

export function deskHands({ ready, before, tell, moved, close }: DeskSetting): DeskHands {
  const lookAnew = async () => {
    const answer = await callCloud('help', 'watch', { helpId: before.id, version: 0 })
    if (answer.unchanged) return ready.data
    ready.replace(answer.help)
    return answer.help
  }
  return {
    close,
    act: async (move, words) => {
      try {
        await move()
        tell(words, 'done')
        moved?.()
        await lookAnew().catch(() => ready.reload())
      } catch (error) {
        moved?.()
        const after = await lookAnew().catch(() => ready.data)
        tell(lostRaceWords(before, after) ?? wordsOf(error), 'alert')
      }
      close()
    },
  }
}
