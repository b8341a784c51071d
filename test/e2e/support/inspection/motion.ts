import type { Page } from 'playwright-core'

/** What would still move where motion is not wanted, as `element: what`. A ring ticks by being drawn anew, so it is no exception. */
export async function againstMotion(page: Page): Promise<readonly string[]> {
  return page.evaluate(stillMoving)
}

/** Runs in the page. */
function stillMoving(): readonly string[] {
  const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0)
  const out = new Set<string>()
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility() || element.closest('.demo-bar')) continue
    for (const part of ['', '::before', '::after']) {
      const style = getComputedStyle(element, part)
      if (part !== '' && style.content === 'none') continue
      const name = `${element.className || element.tagName}${part}`
      if (style.animationName !== 'none' && lasts(style.animationDuration)) out.add(`${name}: ${style.animationName}`)
      if (lasts(style.transitionDuration)) out.add(`${name}: transition of ${style.transitionProperty}`)
    }
  }
  return [...out]
}
