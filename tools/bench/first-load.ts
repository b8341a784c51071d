import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Response } from 'playwright-core'
import { startEmulator } from '../../emulator/start-emulator'
import { chromiumPath } from '../chromium'
import { built } from './built'
import { databaseSchema, ROOT } from './database-schema'
import { atMost, type Figure } from './figure'
import { rounded, sum } from './numbers'

const KB = 1024
const BUDGET_KB = 300
const COUNTED = ['document', 'script', 'stylesheet'] as const

/** What a browser that was never here loads for the home page: page, scripts and styles, compressed. */
export async function measureFirstLoad(): Promise<readonly Figure[]> {
  await built('h5')
  const loaded = await loadHome(join(ROOT, 'dist', 'h5'))
  if (loaded.length < 2) throw new Error(`the home page loaded ${loaded.length} files only`)
  const largest = [...loaded].sort((a, b) => b.gzipBytes - a.gzipBytes).slice(0, 4)
  const shown = largest.map(({ path, gzipBytes }) => `${path} ${Math.ceil(gzipBytes / KB)} KB`).join(', ')
  return [
    {
      name: 'h5.firstLoad.gzip',
      value: rounded(sum(loaded.map(({ gzipBytes }) => gzipBytes)) / KB, 1),
      unit: 'KB',
      budget: atMost(BUDGET_KB),
      detail: `${loaded.length} files fetched by Chromium for the home page; largest: ${shown}`,
    },
  ]
}

interface Loaded {
  readonly path: string
  readonly gzipBytes: number
}

async function loadHome(staticDir: string): Promise<readonly Loaded[]> {
  const functionsDir = join(ROOT, 'dist', 'cloudfunctions')
  const emulator = await startEmulator({ functionsDir, schema: databaseSchema(), staticDir })
  const { executablePath, args } = await chromiumPath()
  const browser = await chromium.launch({ executablePath, args: [...args] })
  try {
    const page = await browser.newPage({ viewport: { width: 375, height: 812 } })
    const responses: Response[] = []
    page.on('response', (response) => {
      if (response.url().startsWith(emulator.url)) responses.push(response)
    })
    await page.goto(emulator.url, { waitUntil: 'networkidle' })
    const counted = responses.filter((response) => COUNTED.some((type) => type === response.request().resourceType()))
    return await Promise.all(counted.map(weigh))
  } finally {
    await browser.close()
    await emulator.close()
  }
}

async function weigh(response: Response): Promise<Loaded> {
  const { pathname } = new URL(response.url())
  return { path: pathname, gzipBytes: gzipSync(await response.body()).length }
}
