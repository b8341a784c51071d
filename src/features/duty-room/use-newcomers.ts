import type { OpenRow } from '@core/contract/help-answers'
import { useEffect, useRef } from 'react'
import type { Tell } from '../../platform/use-toast'
import { newcomerWords } from './newcomers'

/** Says what has come in since the last look: a list that sorts itself shows nobody what is new. */
export function useNewcomers(rows: readonly OpenRow[] | undefined, tell: Tell): void {
  const seen = useRef<ReadonlySet<string>>()
  useEffect(() => {
    if (!rows) return
    const words = newcomerWords(seen.current, rows)
    seen.current = new Set([...(seen.current ?? []), ...rows.map(({ id }) => id)])
    if (words) tell(words)
  }, [rows, tell])
}
