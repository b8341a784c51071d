import type { Browser } from 'playwright-core'
import { openBrowser } from '../../e2e/support/browser'
import type { PhoneSettings } from './in-browser/settings'
import { type MadeUp, madeUp } from './made-up'

export interface MadeUpHere {
  /** A made-up mini-program on a phone of its own, put away when the test ends; nothing is open yet. */
  given(files: Readonly<Record<string, string>>, settings?: PhoneSettings): Promise<MadeUp>
  /** The same, and its first page is open. */
  opened(files: Readonly<Record<string, string>>, settings?: PhoneSettings): Promise<MadeUp>
  readonly browser: Browser
}

/** One browser for a file of tests of the runner. */
export function madeUpHere(): MadeUpHere {
  const here = {} as { browser: Browser }
  const all: MadeUp[] = []
  jest.setTimeout(60_000) // two cores may be shared with a build
  beforeAll(async () => {
    here.browser = await openBrowser()
  }, 60_000)
  afterEach(async () => {
    for (const { close } of all.splice(0)) await close()
  })
  afterAll(() => here.browser.close())
  const given: MadeUpHere['given'] = async (files, settings) => {
    const made = await madeUp(here.browser, files, settings)
    all.push(made)
    return made
  }
  return Object.assign(here, {
    given,
    async opened(files: Readonly<Record<string, string>>, settings?: PhoneSettings) {
      const made = await given(files, settings)
      await made.opens()
      return made
    },
  })
}
