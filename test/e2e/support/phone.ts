import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import type { PhoneSettings } from '../../weapp/runner/in-browser/settings'
import { ownerIn } from '../../weapp/support/owner-in'
import { type Complaints, complaintsOf } from './complaints'
import type { Device } from './device/device'
import { deviceOfBrowser } from './device/device-of-browser'
import { deviceOfWeapp } from './device/device-of-weapp'
import { type Hand, handOn } from './hand'
import { type Name, OPENIDS } from './people'
import '../../weapp/runner/in-browser/window'

export interface PhoneKind extends PhoneSettings {
  readonly elder?: boolean
  /** How far the phone's own clock is ahead of the town's; negative when behind. */
  readonly clockAheadMs?: number
  /** How long every drawing keeps the page waiting, as a machine does that has too much to do; 0 when absent. */
  readonly drawsLateMs?: number
  readonly width?: number
  /** A desk's screen is lower than a phone is high. */
  readonly height?: number
}

/** What runs on a phone: a build for browsers, or the mini-program as WeChat would run it. */
export type Build = 'local' | 'h5' | 'weapp'

export interface Phone extends Hand, Device {
  readonly page: Page
  /** Opens a page by its address, as a link from elsewhere does. */
  opens(page?: PageName, params?: string): Promise<void>
  losesNetwork(): Promise<void>
  findsNetwork(): Promise<void>
  /** The request gets through and its answer is lost, once, at the named function. */
  losesNextAnswer(functionName: string): Promise<void>
  /** The phone's own way back, not a button of the page. */
  goesBack(): Promise<void>
  /** The page is left: nothing on this phone asks the cloud any more. */
  isPutInThePocket(): Promise<void>
  /** The town's clock has jumped by this; whatever asks again by itself has asked. */
  passes(ms: number): Promise<void>
  /** The parameters of the last case this phone looked at, for a link to it. */
  lastCase(): string
  /** How often this phone asked the cloud for an operation. */
  timesAsked(op: string): number
  /** A complaint of the browser that belongs to this story. */
  expects(pattern: RegExp): void
  complaints(): readonly string[]
  putAway(): Promise<void>
}

const PAGES = {
  home: '/pages/home/index',
  me: '/pages/me/index',
  newRequest: '/packages/help/pages/new/index',
  track: '/packages/help/pages/track/index',
  mine: '/packages/help/pages/mine/index',
  claim: '/packages/help/pages/claim/index',
  coordinatorDesk: '/packages/desk/pages/coordinator/index',
  operatorDesk: '/packages/desk/pages/operator/index',
  rosterDesk: '/packages/desk/pages/roster/index',
  planDesk: '/packages/desk/pages/plan/index',
  shifts: '/packages/duty/pages/shifts/index',
  workbench: '/packages/duty/pages/workbench/index',
  inbox: '/packages/account/pages/inbox/index',
} as const

export type PageName = keyof typeof PAGES

/** Where a town serves the mini-program; the browser build has the root. */
export const WEAPP_AT = 'weapp/index.html'

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
  if (kind.drawsLateMs) await drawLate(context, kind.drawsLateMs)
  await context.exposeBinding('noteSetData', (_source, path: string, bytes: number) => owner.noteSetData(path, bytes))
  const mind = await ownerIn(context, kind)
  const page = await context.newPage()
  const device = owner.build === 'weapp' ? deviceOfWeapp(mind) : await deviceOfBrowser(page, mind)
  const complaints = complaintsOf(page)
  return {
    page,
    ...device,
    ...handOn(page),
    ...journeyOn(page, owner),
    ...networkOf(page, complaints),
    expects: complaints.allow,
    complaints: () => complaints.all().map((words) => `${owner.who}: ${words}`),
    putAway: () => context.close(),
  }
}

function journeyOn(page: Page, { url, who, build }: Owner) {
  let lastCase = ''
  page.on('framenavigated', () => {
    lastCase = /track\/index\?(id=\w+)/.exec(page.url())?.[1] ?? lastCase
  })
  return {
    async opens(name: PageName = 'home', params = '') {
      // Leaving the page first: an address that differs in its hash alone would not load anything.
      await page.goto('about:blank')
      const start = build === 'weapp' ? `${url}/${WEAPP_AT}` : `${url}/`
      await page.goto(`${start}?as=${OPENIDS[who]}#${PAGES[name]}${params === '' ? '' : `?${params}`}`)
    },
    async goesBack() {
      if (build === 'weapp') await page.evaluate(() => window.weappRunner?.back())
      else await page.goBack()
    },
    isPutInThePocket: async () => void (await page.goto('about:blank')),
    async passes(ms: number) {
      // The local build watches the town's clock by itself: its bar shows it. A phone in the pocket runs nothing.
      if (build === 'weapp') await page.evaluate((by) => window.weappRunner?.passes(by), ms)
    },
    lastCase: () => lastCase,
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
    async losesNextAnswer(functionName: string) {
      complaints.allow(/ERR_CONNECTION_RESET/)
      const dropAnswer = async (route: Route) => {
        await route.fetch()
        await route.abort('connectionreset')
      }
      await page.route(`**/v1/functions/${functionName}`, dropAnswer, { times: 1 })
    },
    timesAsked: (op: string) => asked.filter((body) => body.includes(`"op":"${op}"`)).length,
  }
}

async function drawLate(context: BrowserContext, byMs: number): Promise<void> {
  await context.addInitScript((lateMs) => {
    const draw = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (paint) => window.setTimeout(() => draw(paint), lateMs)
  }, byMs)
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
