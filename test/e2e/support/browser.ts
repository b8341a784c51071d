import { type Browser, chromium } from 'playwright-core'
import { chromiumPath } from '../../../tools/chromium'

/** One real Chromium; every person in a story gets a context of their own in it. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args } = await chromiumPath()
  return chromium.launch({ executablePath, args: [...args] })
}
