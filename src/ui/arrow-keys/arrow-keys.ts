import { nearestTowards } from './nearest-towards'

type Props = Readonly<Record<string, unknown>>

interface Pressed {
  readonly key?: string
  readonly target?: unknown
  readonly currentTarget?: unknown
  preventDefault(): void
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/**
 * Lets the arrow keys walk among the parts with a class inside a View, and hands every other key on. A build without a
 * keyboard spreads nothing.
 */
export function arrowKeys(className: string, onKey: (key: string) => void): Props {
  if (process.env.TARO_ENV !== 'h5') return {}
  return {
    onKeyDown: (event: Pressed) => {
      const step = STEPS[event.key ?? '']
      const { target, currentTarget } = event
      if (!step) return event.key === undefined ? undefined : onKey(event.key)
      if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return undefined
      const all = [...currentTarget.querySelectorAll<HTMLElement>(`.${className}`)]
      const boxes = all.map((part) => part.getBoundingClientRect())
      const next = all[nearestTowards(boxes[all.indexOf(target)], boxes, step)]
      if (!next) return undefined
      event.preventDefault()
      next.focus()
      return undefined
    },
  }
}
