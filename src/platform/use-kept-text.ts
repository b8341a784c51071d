import { useRef } from 'react'
import { remember, remembered } from './storage'
import { type Drawer, useKept } from './use-kept'

const KEY = 'kept-texts'

/** A phone need not remember every sentence that was never sent. */
const MOST = 12

type Texts = readonly (readonly [key: string, text: string])[]

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
  const gone = useRef(false)
  const { value = '', change, forget } = useKept<string>(drawerAmongTexts(key, () => gone.current))
  return {
    text: value,
    change: (next) => change(() => next),
    forget() {
      forget()
      // A field that is still on the screen may tell once more what stood in it.
      gone.current = true
    },
  }
}

/** All of them share one place, so that the oldest can give way. */
function drawerAmongTexts(key: string | undefined, isShut: () => boolean): Drawer<string> {
  return {
    read: () => texts().find(([other]) => other === key)?.[1],
    write(text = '') {
      if (key === undefined || isShut()) return true
      const others = texts().filter(([other]) => other !== key)
      const all: Texts = text === '' ? others : [...others, [key, text]]
      return remember(KEY, all.length === 0 ? undefined : all.slice(-MOST))
    },
  }
}

function texts(): Texts {
  return remembered<Texts>(KEY) ?? []
}
