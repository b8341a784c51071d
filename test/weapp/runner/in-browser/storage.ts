const PREFIX = 'weapp:'

/** What the mini-program keeps between two starts, as text; the phone's own memory is the browser's. */
export const storage = {
  has: (key: string) => localStorage.getItem(PREFIX + key) !== null,
  get: (key: string) => localStorage.getItem(PREFIX + key) ?? undefined,
  set(key: string, text: string) {
    localStorage.setItem(PREFIX + key, text)
    return new Map()
  },
  delete(key: string) {
    const had = localStorage.getItem(PREFIX + key) !== null
    localStorage.removeItem(PREFIX + key)
    return had
  },
}
