import { useRef, useState } from 'react'
import { remember, remembered } from './storage'

const KEY = 'kept-texts'

/** A phone need not remember every sentence that was never sent. */
const MOST = 12

type Kept = readonly (readonly [key: string, text: string])[]

export interface KeptText {
  readonly text: string
  change(text: string): void
  /** It was sent. */
  forget(): void
}

/**
 * What is being written about one thing, such as the outcome of a case: still there when the sheet is closed, the page
 * left or the app killed, until it is sent. Without a key nothing is kept.
 */
export function useKeptText(key: string | undefined): KeptText {
  const [text, setText] = useState(() => keptUnder(key))
  const gone = useRef(false)
  const put = (next: string) => {
    if (key === undefined) return
    const others = texts().filter(([other]) => other !== key)
    const all: Kept = next === '' ? others : [...others, [key, next]]
    remember(KEY, all.length === 0 ? undefined : all.slice(-MOST))
  }
  return {
    text,
    change(next) {
      setText(next)
      if (!gone.current) put(next)
    },
    forget() {
      gone.current = true
      put('')
    },
  }
}

function keptUnder(key: string | undefined): string {
  return texts().find(([other]) => other === key)?.[1] ?? ''
}

function texts(): Kept {
  return remembered<Kept>(KEY) ?? []
}
