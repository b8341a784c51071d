/** What a mouse may do with a part: the props to spread on its View. A build without a mouse spreads nothing. */
type DragProps = Readonly<Record<string, unknown>>

const NOTHING: DragProps = {}

interface Dragged {
  readonly preventDefault: () => void
  readonly stopPropagation: () => void
  readonly dataTransfer?: {
    setData(type: string, words: string): void
    dropEffect: string
    effectAllowed: string
  } | null
}

/** Can be picked up; `words` is what lands in a text field if it is dropped there. */
export function pickUp(words: string, onPick: () => void, onEnd: () => void): DragProps {
  if (process.env.TARO_ENV !== 'h5') return NOTHING
  return {
    draggable: 'true',
    onDragStart: (event: Dragged) => {
      event.dataTransfer?.setData('text/plain', words)
      onPick()
    },
    onDragEnd: onEnd,
  }
}

/** Takes what was picked up; without `onDrop` it lets go of nothing. */
export function dropOn(onDrop: (() => void) | undefined): DragProps {
  if (process.env.TARO_ENV !== 'h5' || onDrop === undefined) return NOTHING
  return {
    // A browser drops only where the part before it said yes.
    onDragOver: (event: Dragged) => event.preventDefault(),
    onDrop: (event: Dragged) => {
      event.preventDefault()
      event.stopPropagation()
      onDrop()
    },
  }
}
