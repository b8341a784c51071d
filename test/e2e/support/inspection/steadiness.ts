import type { Page, Route } from 'playwright-core'

declare global {
  interface Window {
    shifts?: { readonly value: number; readonly what: string }[]
  }
}

/** Longer than a first drawing takes, so that every page shows what it has before it knows anything. */
const ANSWER_MS = 700

/** From the next page on, answers of the cloud take their time, and the page keeps what jumps meanwhile. */
export async function answersSlowly(page: Page): Promise<void> {
  await page.addInitScript(keepShifts)
  await page.route('**/v1/functions/**', async (route: Route) => {
    await new Promise((later) => setTimeout(later, ANSWER_MS))
    // The phone may have been put away meanwhile.
    await route.continue().catch(() => undefined)
  })
}

/** How much of the screen has jumped how far, as the browsers' own measure (cumulative layout shift) counts it; and what did. */
export async function shiftsOf(page: Page): Promise<{ readonly sum: number; readonly what: readonly string[] }> {
  const shifts = await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn))
    return window.shifts ?? []
  })
  const sum = shifts.reduce((total, { value }) => total + value, 0)
  return { sum: Math.round(sum * 1000) / 1000, what: shifts.map(({ value, what }) => `${value.toFixed(3)} ${what}`) }
}

/** Runs in the page, before anything else does. */
function keepShifts(): void {
  interface Shift extends PerformanceEntry {
    readonly value: number
    readonly sources: readonly {
      readonly node: Node | null
      readonly previousRect: DOMRect
      readonly currentRect: DOMRect
    }[]
  }
  const shifts: { value: number; what: string }[] = []
  window.shifts = shifts
  const name = (node: Node | null) => (node instanceof Element ? node.className || node.tagName : node?.textContent)
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      const product = sources.filter(
        ({ node }) => !(node instanceof Element ? node : node?.parentElement)?.closest('.demo-bar'),
      )
      if (product.length === 0) continue
      const what = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${name(node)} ${Math.round(previousRect.y)}→${Math.round(currentRect.y)}`,
      )
      shifts.push({ value, what: what.join('; ') })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
