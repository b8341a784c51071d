import type { WatchKeys } from './watch-keys'

const FIELDS = 'input, textarea, select, [contenteditable]'

export const watchKeys: WatchKeys = (hear) => {
  const listen = (event: KeyboardEvent) => {
    // A method that composes Chinese uses the same keys, and Alt belongs to the browser.
    if (event.isComposing || event.altKey || event.defaultPrevented) return
    const typing = event.target instanceof Element && event.target.matches(FIELDS)
    const ctrl = event.ctrlKey || event.metaKey
    if (hear({ key: event.key, ctrl, typing })) event.preventDefault()
  }
  window.addEventListener('keydown', listen)
  return () => window.removeEventListener('keydown', listen)
}
