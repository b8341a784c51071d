import type { Ready } from './remote'
import { useAttempt } from './use-attempt'
import type { Tell } from './use-toast'

/** One move on a case, what is then said, and the sheet put away; after a refusal the case as it is now. Without an answer the question stays open, to be sent again. */
export interface CaseMoves<T> {
  /** For a move that answers with the case; what is said once it is made, and when no answer came. True when it was made. */
  replaceBy(move: () => Promise<T>, words: string, offlineWords?: string): Promise<boolean>
  close(): void
}

export function useCaseMoves<T>(ready: Ready<T>, tell: Tell, close: () => void): CaseMoves<T> {
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
