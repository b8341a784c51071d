import { settings } from './settings'

const PREFIX = 'weapp:'

/** What the mini-program keeps between two starts, as text; the phone's own memory is the browser's. */
export const storage = {
  has: (key: string) => localStorage.getItem(PREFIX + key) !== null,
  get: (key: string) => localStorage.getItem(PREFIX + key) ?? undefined,
  set(key: string, text: string) {
    localStorage.setItem(PREFIX + key, text)
    return new Map()
  },
  keys: () =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length))
      .values(),
  delete(key: string) {
    const had = localStorage.getItem(PREFIX + key) !== null
    localStorage.removeItem(PREFIX + key)
    return had
  },
}

const FILES = 'weapp-file:'

/** The mini-program's files, in the same memory. */
export const shelf = {
  get: (key: string) => localStorage.getItem(FILES + key) ?? undefined,
  set: (key: string, text: string) => localStorage.setItem(FILES + key, text),
  delete(key: string) {
    const had = localStorage.getItem(FILES + key) !== null
    localStorage.removeItem(FILES + key)
    return had
  },
  keys: () => Object.keys(localStorage).flatMap((key) => (key.startsWith(FILES) ? [key.slice(FILES.length)] : [])),
}

const AGREED = 'wechat:agreed'

/** A phone whose owner has used the mini-program before has agreed long ago. */
export const agreement = {
  agreed: () => settings().firstUse !== true || localStorage.getItem(AGREED) !== null,
  agree: () => localStorage.setItem(AGREED, 'yes'),
}
