import type { WhenDrawn } from './when-drawn'

export const whenDrawn: WhenDrawn = (box, act) => {
  if (!(box instanceof HTMLElement) || isDrawn(box)) {
    act()
    return () => {}
  }
  const watcher = new MutationObserver(() => {
    if (!isDrawn(box)) return
    watcher.disconnect()
    act()
  })
  watcher.observe(box, { childList: true, subtree: true })
  return () => watcher.disconnect()
}

function isDrawn(box: HTMLElement): boolean {
  return box.querySelector('input, textarea') !== null
}
