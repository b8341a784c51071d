import type { Page } from 'playwright-core'
import { bindContactSheet, noted, pageAt } from './contact-sheet'
import { inspect, inspectionsHere } from './inspection/inspection'
import type { Pair } from './pair'
import type { Phone } from './phone'
import { BUILD } from './town-here'

const RUNS = BUILD === 'weapp' ? '小程序' : '浏览器'

// Whoever takes pictures has them looked over.
inspectionsHere()

/** From the smallest phone still in use to the largest. */
const WIDTHS = [320, 375, 430] as const
const HEIGHT = 812

/** Sliding takes a third of a second; two cores may be shared with a build. */
const REST_MS = 3_000

/** Takes a picture of a page in both print sizes, looks it over, and fails when at any width something is cut off at the side. */
export async function picture(title: string, { normal, elder }: Pair): Promise<void> {
  for (const [size, { page }] of [['普通', normal] as const, ['大字', elder] as const]) {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT })
      const beyond = await beyondTheEdgeAtRest(page)
      expect({ title, size, width, beyond }).toEqual({ title, size, width, beyond: [] })
    }
    await page.setViewportSize({ width: 375, height: HEIGHT })
    await allHasCome(page)
    await page.setViewportSize({ width: 375, height: HEIGHT + (await page.evaluate(hiddenBelow)) })
    await page.evaluate(scrollToTop)
    const path = noted({ page: pageAt(page.url()), title, kind: `${RUNS} ${size}` })
    await page.screenshot({ path, animations: 'disabled' })
    await page.setViewportSize({ width: 375, height: HEIGHT })
    await inspect(title, page, size === '大字' ? 'elder' : 'normal')
  }
}

const DESK_SIZES = [
  { kind: '1440', width: 1440, height: 900 },
  { kind: '1280', width: 1280, height: 800 },
  { kind: '1920', width: 1920, height: 1080 },
] as const

/** Takes a picture of a desk on the screens it is made for, and fails when it has to be pushed sideways. */
export async function deskPicture(title: string, { page }: Pick<Phone, 'page'>): Promise<void> {
  for (const { kind, width, height } of DESK_SIZES) {
    await page.setViewportSize({ width, height })
    await allHasCome(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.screenshot({ path: noted({ page: pageAt(page.url()), title, kind }), animations: 'disabled' })
  }
  const { width, height } = DESK_SIZES[0]
  await page.setViewportSize({ width, height })
  await inspect(title, page, 'desk')
}

/** Nothing on the page is a grey shape of what is on its way. */
function allHasCome(page: Page): Promise<void> {
  return page.locator('.ui-skeleton').filter({ visible: true }).first().waitFor({ state: 'hidden' })
}

/** One page with all pictures taken so far, for eyes. */
export function bindAlbum(): void {
  bindContactSheet()
}

/** A page slides in from the side: what is beyond the edge meanwhile will be on the screen in a moment. */
async function beyondTheEdgeAtRest(page: Page): Promise<readonly string[]> {
  const inPlace = page.waitForFunction(`(${wordsBeyondTheEdge})().length === 0`, undefined, { timeout: REST_MS })
  return inPlace.then(
    () => [],
    () => page.evaluate(wordsBeyondTheEdge),
  )
}

/** What a thumb would have to push sideways to see: the page itself, and words that leave the screen. A drawing may be cropped. */
function wordsBeyondTheEdge(): readonly string[] {
  const width = document.documentElement.clientWidth
  const sideways =
    document.documentElement.scrollWidth > width ? [`page is ${document.documentElement.scrollWidth} wide`] : []
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const out: string[] = []
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const owner = node.parentElement
    if (text === '' || !owner?.checkVisibility() || owner.closest('[role=img]')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const { left, right } = range.getBoundingClientRect()
    if (left < -1 || right > width + 1) out.push(text)
  }
  return [...sideways, ...out]
}

/** How much there is to scroll to, px; a page scrolls inside its frame. */
function hiddenBelow(): number {
  const frames = [...document.querySelectorAll('*')].filter((frame) => frame.checkVisibility())
  return Math.max(
    0,
    ...frames
      .filter((frame) => /auto|scroll/.test(getComputedStyle(frame).overflowY))
      .map((frame) => frame.scrollHeight - frame.clientHeight),
  )
}

/** Resolves when the page has been drawn anew. */
async function scrollToTop(): Promise<void> {
  for (const frame of document.querySelectorAll('*')) frame.scrollTop = 0
  for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn))
}
