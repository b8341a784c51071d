import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { type Complaints, complaintsOf } from '../../e2e/support/complaints'
import type { OwnersMind } from '../support/device/words'
import { ownerIn } from '../support/owner-in'
import { buildRunner } from './build-runner'
import type { PhoneSettings } from './in-browser/settings'

/** The address at which made-up mini-programs run; nothing listens there. */
const ORIGIN = 'http://phone.test'

export interface MadeUp {
  readonly page: Page
  readonly complaints: Complaints
  /** What the phone's owner says when the app asks for something. */
  readonly mind: OwnersMind
  /** A cold start at an address, by one of WeChat's ways; what the phone remembers stays. */
  opens(address?: string, scene?: number): Promise<void>
  close(): Promise<void>
}

/** Runs a mini-program of two pages, `pages/one` and `pages/two`, whose files are these beside the common ones. */
export async function madeUp(
  browser: Browser,
  files: Readonly<Record<string, string>>,
  settings: PhoneSettings = {},
): Promise<MadeUp> {
  const dir = mkdtempSync(join(tmpdir(), 'made-up-'))
  const all: Readonly<Record<string, string>> = { ...COMMON, ...files }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(dir, 'weapp', path)), { recursive: true })
    writeFileSync(join(dir, 'weapp', path), text)
  }
  await buildRunner(join(dir, 'weapp'), join(dir, 'site'))
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, hasTouch: true })
  context.setDefaultTimeout(10_000)
  await context.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname
    return route.fulfill({ path: join(dir, 'site', path), contentType: TYPES[path.split('.').at(-1) ?? ''] ?? '' })
  })
  const mind = await ownerIn(context, settings)
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  return {
    page,
    complaints,
    mind,
    opens: async (address = '/pages/one', scene) => {
      await page.goto('about:blank')
      await page.goto(`${ORIGIN}/index.html${scene ? `?scene=${scene}` : ''}#${address}`)
    },
    async close() {
      await context.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

const COMMON = {
  'app.json': JSON.stringify({ pages: ['pages/one', 'pages/two'], window: { navigationBarTitleText: '编的' } }),
  'app.js': 'App({})',
  'app.wxss': '',
  ...pageFiles('one'),
  ...pageFiles('two'),
}

function pageFiles(name: string): Readonly<Record<string, string>> {
  const title = JSON.stringify({ navigationBarTitleText: name })
  return { [`pages/${name}.js`]: 'Page({})', [`pages/${name}.wxml`]: '<view />', [`pages/${name}.json`]: title }
}
