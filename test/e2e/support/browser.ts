import { type Browser, chromium } from 'playwright-core'
import { chromiumPath } from '../../../tools/chromium'

/** One real Chromium; every person in a story gets a context of their own in it. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args } = await chromiumPath()
  // Whoever lets a page listen is heard as a tone: no machine of ours has a microphone.
  return chromium.launch({ executablePath, args: [...args, '--use-fake-device-for-media-stream'] })
}
