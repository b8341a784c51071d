import type { CDPSession, Locator, Page } from 'playwright-core'

/** A finger that may lie on a button for longer than a tap takes. A mouse would do, but no page hears a touch of it. */
export function fingerOn(page: Page, button: (name: string) => Locator) {
  let session: CDPSession | undefined
  const touch = async (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) => {
    session ??= await page.context().newCDPSession(page)
    await session.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
  return {
    async holds(name: string) {
      const target = button(name)
      await target.scrollIntoViewIfNeeded()
      const box = await target.boundingBox()
      if (!box) throw new Error(`${name} is nowhere on the screen`)
      await touch('touchStart', [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }])
    },
    letsGo: () => touch('touchEnd', []),
  }
}
