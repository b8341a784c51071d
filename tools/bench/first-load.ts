import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Request } from 'playwright-core'
import { startEmulator } from '../../emulator/start-emulator'
import { chromiumPath } from '../chromium'
import { built } from './built'
import { databaseSchema, ROOT } from './database-schema'
import { atMost, type Figure } from './figure'
import { rounded, sum } from './numbers'

const KB = 1024
const BUDGET_KB = 300
const COUNTED = ['document', 'script', 'stylesheet'] as const

/**
 * What a browser that was never here loads for the home page: page, scripts and styles, compressed. Counted is what has been asked for when
 * the help button stands; the pages that are brought afterwards, while there is a network, are told beside it.
 */
export async function measureFirstLoad(): Promise<readonly Figure[]> {
  await built('h5')
  const { first: loaded, afterwards } = await loadHome(join(ROOT, 'dist', 'h5'))
  if (loaded.length < 2) throw new Error(`the home page loaded ${loaded.length} files only`)
  const largest = [...loaded].sort((a, b) => b.gzipBytes - a.gzipBytes).slice(0, 4)
  const shown = largest.map(({ path, gzipBytes }) => `${path} ${Math.ceil(gzipBytes / KB)} KB`).join(', ')
  return [
    {
      name: 'h5.firstLoad.gzip',
      value: weightOf(loaded),
      unit: 'KB',
      budget: atMost(BUDGET_KB),
      detail: `${loaded.length} files fetched by Chromium for the home page; largest: ${shown}; then ${afterwards.length} more with ${weightOf(afterwards)} KB for the pages beside it`,
    },
  ]
}

interface Loaded {
  readonly path: string
  readonly gzipBytes: number
  /** Epoch ms. */
  readonly askedAt: number
}

interface LoadedHome {
  readonly first: readonly Loaded[]
  readonly afterwards: readonly Loaded[]
}

function weightOf(files: readonly Loaded[]): number {
  return rounded(sum(files.map(({ gzipBytes }) => gzipBytes)) / KB, 1)
}

async function loadHome(staticDir: string): Promise<LoadedHome> {
  const functionsDir = join(ROOT, 'dist', 'cloudfunctions')
  const emulator = await startEmulator({ functionsDir, schema: databaseSchema(), staticDir })
  const { executablePath, args } = await chromiumPath()
  const browser = await chromium.launch({ executablePath, args: [...args] })
  try {
    const page = await browser.newPage({ viewport: { width: 375, height: 812 } })
    const requests: Request[] = []
    page.on('request', (request) => {
      const counts = COUNTED.some((type) => type === request.resourceType())
      if (counts && request.url().startsWith(emulator.url)) requests.push(request)
    })
    await page.addInitScript(noteHelpButton)
    await page.goto(emulator.url, { waitUntil: 'commit' })
    await page.getByRole('button', { name: /^一键求助/ }).waitFor()
    await page.waitForLoadState('networkidle')
    const stoodAt = await page.evaluate(helpButtonStoodAt)
    const weighed = await Promise.all(requests.map(weigh))
    return {
      first: weighed.filter(({ askedAt }) => askedAt <= stoodAt),
      afterwards: weighed.filter(({ askedAt }) => askedAt > stoodAt),
    }
  } finally {
    await browser.close()
    await emulator.close()
  }
}

/** Runs in the page, whose own clock says when the button came: what is brought beforehand is asked for in the very next moment. */
function noteHelpButton(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[aria-label^="一键求助"]')) return
    performance.mark('help-button')
    watch.disconnect()
  })
  watch.observe(document, { subtree: true, childList: true, attributes: true })
}

/** Runs in the page. Epoch ms. */
function helpButtonStoodAt(): number {
  const [mark] = performance.getEntriesByName('help-button')
  if (!mark) throw new Error('the help button came unseen')
  return performance.timeOrigin + mark.startTime
}

async function weigh(request: Request): Promise<Loaded> {
  const { pathname } = new URL(request.url())
  const response = await request.response()
  if (!response) throw new Error(`${pathname} did not come`)
  const gzipBytes = gzipSync(await response.body()).length
  return { path: pathname, gzipBytes, askedAt: request.timing().startTime }
}
