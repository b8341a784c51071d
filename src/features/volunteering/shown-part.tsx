import { useState } from 'react'
import { Button } from '../../ui/button/button'

export interface ShownPart<T> {
  readonly part: readonly T[]
  /** How many are not shown yet. */
  readonly left: number
  showMore(): void
}

/** The first so many of a list, and so many more at each tap: the mini-program sends a list to its view in one piece, and a piece has its limit. */
export function useShownPart<T>(all: readonly T[], atATime: number): ShownPart<T> {
  const [most, setMost] = useState(atATime)
  return {
    part: all.slice(0, most),
    left: Math.max(0, all.length - most),
    showMore: () => setMost(most + atATime),
  }
}

interface MoreButtonProps {
  readonly shown: Pick<ShownPart<unknown>, 'left' | 'showMore'>
  /** What they are counted in: 场, 人, 条. */
  readonly unit: string
}

/** The way on in a list; nothing once all of it is there. */
export function MoreButton({ shown: { left, showMore }, unit }: MoreButtonProps) {
  if (left === 0) return null
  return <Button kind='secondary' label={`还有 ${left} ${unit}，接着看`} onPress={showMore} />
}
