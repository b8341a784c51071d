import type { HelpAnswer } from '@core/contract/help-answers'
import type { Ready } from '../../../../platform/remote'
import { useAttempt } from '../../../../platform/use-attempt'
import type { Tell } from '../../../../platform/use-toast'

/** One move on the case, what is then said, and the sheet put away; after a refusal the case as it is now. Without an answer the question stays open, to be sent again. */
export interface CaseMoves {
  /** For a move that answers with the case; what is said once it is made, and when no answer came. True when it was made. */
  replaceBy(move: () => Promise<HelpAnswer>, words: string, offlineWords: string): Promise<boolean>
  close(): void
}

export function useCaseMoves(ready: Ready<HelpAnswer>, tell: Tell, close: () => void): CaseMoves {
  const attempt = useAttempt(tell, ready.reload)
  return {
    replaceBy: async (move, words, offlineWords) => {
      let lost = false
      const onLost = () => {
        lost = true
      }
      const answer = await attempt(move, onLost, offlineWords)
      if (answer) {
        ready.replace(answer)
        tell(words, 'done')
      }
      if (!lost) close()
      return answer !== undefined
    },
    close,
  }
}
