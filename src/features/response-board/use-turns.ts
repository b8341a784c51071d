import { useEffect, useState } from 'react'

/**
 * Counts from 0 up to `last`, one turn of the page after another: what lies below the fold is drawn by itself, because WeChat takes
 * 32 KB at once. Nothing above it moves meanwhile.
 */
export function useTurns(last: number): number {
  const [turn, next] = useState(0)
  useEffect(() => {
    if (turn >= last) return undefined
    const timer = setTimeout(() => next(turn + 1), 0)
    return () => clearTimeout(timer)
  }, [turn, last])
  return turn
}
