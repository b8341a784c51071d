import type { Page } from 'playwright-core'

/** Words that are cut off, or stand outside the button they belong to. A drawing may be cropped. */
export async function againstClipping(page: Page): Promise<readonly string[]> {
  return page.evaluate(clipped)
}

/** Runs in the page. */
function clipped(): readonly string[] {
  const out = new Set<string>()
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const owner = node.parentElement
    if (
      text === '' ||
      !owner?.checkVisibility() ||
      owner.closest('.demo-bar, taro-tabbar, .phone-bar, .phone-tabs, .ui-plan')
    )
      continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    const beyond = (frame: Element) => {
      const { left, right, top, bottom } = frame.getBoundingClientRect()
      // Half of what a line is higher than its letters may stick out unseen.
      const slack = Math.max(1, (box.height - Number.parseFloat(getComputedStyle(owner).fontSize)) / 2)
      return box.left < left - 1 || box.right > right + 1 || box.top < top - slack || box.bottom > bottom + slack
    }
    const button = owner.closest('.ui-pressable')
    if (button && beyond(button)) out.add(`${text} stands outside its button`)
    for (let frame: Element | null = owner; frame && frame !== document.body; frame = frame.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(frame)
      // What scrolls shows the rest, and what is fixed is not cut by what is around it.
      if (/auto|scroll/.test(overflowX + overflowY)) break
      if (/hidden|clip/.test(overflowX + overflowY) && beyond(frame))
        out.add(`${text} is cut off by ${frame.className}`)
      if (position === 'fixed') break
    }
  }
  return [...out]
}
