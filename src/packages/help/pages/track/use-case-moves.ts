import type { HelpAnswer } from '@core/contract/help'
import type { Ready } from '../../../../platform/remote'
import { useAttempt } from '../../../../platform/use-attempt'
import type { Tell } from '../../../../platform/use-toast'

/** One move on the case, what is then said, and the sheet put away; after a refusal the case as it is now. */
export interface CaseMoves {
  /** For a move that answers with the case. */
  replaceBy(move: () => Promise<HelpAnswer>, words: string): Promise<void>
  /** For a move that answers with less. */
  reloadAfter(move: () => Promise<unknown>, words: string): Promise<void>
  close(): void
}

export function useCaseMoves(ready: Ready<HelpAnswer>, tell: Tell, close: () => void): CaseMoves {
  const attempt = useAttempt(tell, ready.reload)
  return {
    replaceBy: async (move, words) => {
      const answer = await attempt(move)
      if (answer) {
        ready.replace(answer)
        tell(words, 'done')
      }
      close()
    },
    reloadAfter: async (move, words) => {
      const answer = await attempt(move)
      if (answer !== undefined) tell(words, 'done')
      ready.reload()
      close()
    },
    close,
  }
}
