import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import type { PhoneSettings } from '../../weapp/runner/in-browser/settings'
import { ownerIn } from '../../weapp/support/owner-in'
import { type Complaints, complaintsOf } from './complaints'
import type { Device } from './device/device'
import { deviceOfBrowser } from './device/device-of-browser'
import { deviceOfWeapp } from './device/device-of-weapp'
import { type Hand, handOn } from './hand'
import { type Build, type Journey, journeyOn } from './journey'
import { type Name, OPENIDS } from './people'

export interface PhoneKind extends PhoneSettings {
  readonly elder?: boolean
  /** How far the phone's own clock is ahead of the town's; negative when behind. */
  readonly clockAheadMs?: number
  /** How many times slower than this machine the phone thinks; 1 when absent. */
  readonly timesSlower?: number
  /** How long every drawing keeps the page waiting, as a machine does that has too much to do; 0 when absent. */
  readonly drawsLateMs?: number
  readonly width?: number
  /** A desk's screen is lower than a phone is high. */
  readonly height?: number
}

export interface Phone extends Hand, Device, Journey {
  readonly page: Page
  readonly runs: Build
  losesNetwork(): Promise<void>
  findsNetwork(): Promise<void>
  /** The request gets through and its answer is lost, once, at the named function; of one operation, where it has one. */
  losesNextAnswer(functionName: string, op?: string): Promise<void>
  /** How often this phone asked the cloud for an operation. */
  timesAsked(op: string): number
  /** A complaint of the browser that belongs to this story. */
  expects(pattern: RegExp): void
  complaints(): readonly string[]
  putAway(): Promise<void>
}

/** Two cores may be shared with a build. */
const PATIENCE_MS = 20_000

interface Owner {
  readonly url: string
  readonly who: Name
  readonly build: Build
  now(): Promise<number>
  /** Told of a `setData` of the mini-program that is larger than all before it of the same page or component. */
  noteSetData(path: string, bytes: number): void
}

/** A phone is a browser of its own with its own memory; its clock stands still at the town's time, or beside it. */
export async function openPhone(browser: Browser, owner: Owner, kind: PhoneKind): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: kind.width ?? 375, height: kind.height ?? 812 },
    locale: 'zh-CN',
    // Somebody abroad reads the town's hours too.
    timezoneId: 'America/New_York',
    hasTouch: true,
  })
  context.setDefaultTimeout(PATIENCE_MS)
  await context.clock.setFixedTime((await owner.now()) + (kind.clockAheadMs ?? 0))
  if (kind.elder) await rememberElder(context, owner)
  if (!kind.firstUse) await rememberAgreed(context, owner)
  if (kind.drawsLateMs) await drawLate(context, kind.drawsLateMs)
  await context.exposeBinding('noteSetData', (_source, path: string, bytes: number) => owner.noteSetData(path, bytes))
  const mind = await ownerIn(context, kind)
  const page = await context.newPage()
  const device = owner.build === 'weapp' ? deviceOfWeapp(page, mind) : await deviceOfBrowser(page, mind)
  const complaints = complaintsOf(page)
  if (kind.timesSlower) await slowDown(page, kind.timesSlower)
  return {
    page,
    runs: owner.build,
    ...device,
    ...handOn(page),
    ...journeyOn(page, owner),
    ...networkOf(page, complaints),
    expects: complaints.allow,
    complaints: () => complaints.all().map((words) => `${owner.who}: ${words}`),
    putAway: () => context.close(),
  }
}

function networkOf(page: Page, complaints: Complaints) {
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.postData() ?? ''))
  return {
    async losesNetwork() {
      complaints.allow(/ERR_INTERNET_DISCONNECTED/)
      await page.context().setOffline(true)
    },
    findsNetwork: () => page.context().setOffline(false),
    async losesNextAnswer(functionName: string, op = '') {
      complaints.allow(/ERR_CONNECTION_RESET/)
      let lost = false
      const dropAnswer = async (route: Route) => {
        if (lost || (op !== '' && !route.request().postData()?.includes(`"op":"${op}"`))) return route.fallback()
        lost = true
        await route.fetch()
        await route.abort('connectionreset')
      }
      await page.route(`**/v1/functions/${functionName}`, dropAnswer)
    },
    timesAsked: (op: string) => asked.filter((body) => body.includes(`"op":"${op}"`)).length,
  }
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

async function drawLate(context: BrowserContext, byMs: number): Promise<void> {
  await context.addInitScript((lateMs) => {
    const draw = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (paint) => window.setTimeout(() => draw(paint), lateMs)
  }, byMs)
}

/** As if its owner had agreed to everything long ago. WeChat keeps that by itself. */
async function rememberAgreed(context: BrowserContext, { who, build }: Owner): Promise<void> {
  if (build === 'weapp') return
  const agreed = { place: true, photos: true, voice: true }
  const key = build === 'local' ? `${OPENIDS[who]}:privacy` : 'privacy'
  await context.addInitScript(
    ([name, value]) => {
      if (window.origin !== 'null' && localStorage.getItem(name) === null) localStorage.setItem(name, value)
    },
    [key, JSON.stringify({ data: agreed })] as const,
  )
}

/** As if large print had been switched on yesterday. */
async function rememberElder(context: BrowserContext, { who, build }: Owner): Promise<void> {
  const entry =
    build === 'weapp'
      ? (['weapp:elder', JSON.stringify(true)] as const)
      : ([`${OPENIDS[who]}:elder`, JSON.stringify({ data: true })] as const)
  await context.addInitScript(([key, value]) => {
    if (window.origin !== 'null') localStorage.setItem(key, value)
  }, entry)
}
