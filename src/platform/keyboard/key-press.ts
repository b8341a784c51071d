/** Whether somebody is writing, so that letters and digits belong to the text: on a line of its own, or in a text where Enter is a new line. */
export type Typing = 'nothing' | 'line' | 'text'

/** One key as the desk hears it. */
export interface KeyPress {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly typing: Typing
  /** The id of the named element the cursor is in; empty outside all. */
  readonly inside: string
}

/** What a browser says of a key. */
export interface RawKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly isComposing: boolean
  readonly keyCode: number
  readonly repeat: boolean
}

/** While an input method composes, every key is its own: browsers say so in one of two ways. */
const COMPOSING_CODE = 229

/** The key, or null for one that is nobody's: part of a Chinese word still being composed, held down, or meant for the browser. */
export function keyPressOf(raw: RawKey, typing: Typing, inside = ''): KeyPress | null {
  if (raw.isComposing || raw.keyCode === COMPOSING_CODE || raw.repeat || raw.altKey) return null
  return { key: raw.key, ctrl: raw.ctrlKey || raw.metaKey, shift: raw.shiftKey, typing, inside }
}
