import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { startEmulator } from '../../emulator/start-emulator'
import { buildRunner } from '../../test/weapp/runner/build-runner'
import { caseOnItsWay, LIN, ZHOU } from '../../test/weapp/support/measure-pages'
import { chromiumPath } from '../chromium'
import { seedWhenEmpty } from '../seed'
import { built } from './built'
import { databaseSchema, ROOT } from './database-schema'
import type { Figure } from './figure'
import { median, rounded } from './numbers'
import { say } from './say'

const RUNS = 5
/** This machine as it is, and as slow as a phone of five years ago: the factor of Chromium's own tools. */
const SLOW_DOWNS = [1, 4] as const
const PATIENCE_MS = 60_000

interface ColdPage {
  readonly name: string
  readonly path: string
  readonly openid: string
  /** The words for which somebody opens this page: with them on the screen the drawing means something. */
  readonly meaning: string
}

/**
 * Milliseconds from opening the mini-program by a link, nothing kept on the phone, until the words are drawn for which
 * one opens that page: in the runner (ADR 13), with warm functions. It parses the whole build, where WeChat fetches
 * and compiles packages one by one: compare with yesterday's figure, not with a phone.
 */
export async function measureColdStart(): Promise<readonly Figure[]> {
  await built('functions', 'weapp')
  const site = await mkdtemp(join(tmpdir(), 'cold-start-'))
  await buildRunner(join(ROOT, 'dist', 'weapp'), join(site, 'weapp'))
  const functionsDir = join(ROOT, 'dist', 'cloudfunctions')
  const emulator = await startEmulator({
    functionsDir,
    schema: databaseSchema(),
    staticDir: site,
    print: () => undefined,
  })
  const { executablePath, args } = await chromiumPath()
  const browser = await chromium.launch({ executablePath, args: [...args] })
  try {
    await seedWhenEmpty(emulator.url)
    const helpId = await caseOnItsWay(emulator.url)
    const figures: Figure[] = []
    for (const page of coldPages(helpId)) figures.push(...(await measurePage(browser, emulator.url, page)))
    return figures
  } finally {
    await browser.close()
    await emulator.close()
    await rm(site, { recursive: true, force: true })
  }
}

function coldPages(helpId: string): readonly ColdPage[] {
  const track = `packages/help/pages/track/index?id=${helpId}`
  return [
    { name: 'home', path: 'pages/home/index', openid: ZHOU, meaning: '一键求助' },
    { name: 'new', path: 'packages/help/pages/new/index', openid: ZHOU, meaning: '什么事？' },
    { name: 'track', path: track, openid: ZHOU, meaning: '到哪一步了' },
    { name: 'workbench', path: 'packages/duty/pages/workbench/index', openid: LIN, meaning: '赶过去' },
  ]
}

async function measurePage(browser: Browser, url: string, page: ColdPage): Promise<readonly Figure[]> {
  await openOnce(browser, url, { ...page, slowDown: 1 }) // functions that have not run start now
  const figures: Figure[] = []
  for (const slowDown of SLOW_DOWNS) {
    say(`  ${page.name}, CPU ${slowDown}× slower`)
    const all: number[] = []
    for (let run = 0; run < RUNS; run++) all.push(await openOnce(browser, url, { ...page, slowDown }))
    figures.push({
      name: `coldStart.${page.name}.${slowDown}x`,
      value: rounded(median(all), 0),
      unit: 'ms',
      budget: null,
      detail: `until ${page.meaning} is drawn, median of ${RUNS}: ${all.map((ms) => rounded(ms, 0)).join(', ')}`,
    })
  }
  return figures
}

/** A phone that was never here opens one page. */
async function openOnce(
  browser: Browser,
  url: string,
  { path, openid, meaning, slowDown }: ColdPage & { readonly slowDown: number },
) {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN', hasTouch: true })
  try {
    const page = await context.newPage()
    const tools = await context.newCDPSession(page)
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
    await page.addInitScript({ content: noteWhenDrawn(meaning) })
    await page.goto(`${url}/weapp/index.html?as=${openid}#/${path}`, { waitUntil: 'commit' })
    const drawn = await page.waitForFunction(() => window.drawnAt, undefined, { timeout: PATIENCE_MS })
    return (await drawn.jsonValue()) as number
  } finally {
    await context.close()
  }
}

/** A script for the browser: looks at every frame whether the words are shown, and notes how long after the navigation that was. */
function noteWhenDrawn(words: string): string {
  // As text: what tsx makes of a function calls a helper that the browser does not have.
  return `requestAnimationFrame(function look() {
    if (document.body?.textContent.includes(${JSON.stringify(words)})) window.drawnAt = performance.now()
    else requestAnimationFrame(look)
  })`
}

declare global {
  interface Window {
    /** Milliseconds from the navigation until the words were drawn; undefined before. */
    drawnAt?: number
  }
}
