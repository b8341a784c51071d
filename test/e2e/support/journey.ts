import type { Page } from 'playwright-core'
import { type Name, OPENIDS } from './people'
import '../../weapp/runner/in-browser/window'

/** What runs on a phone: a build for browsers, or the mini-program as WeChat would run it. */
export type Build = 'local' | 'h5' | 'weapp'

/** How somebody comes to a page and leaves it again. */
export interface Journey {
  /** Opens a page by its address, as a link from elsewhere does. The app starts anew. */
  opens(page?: PageName, params?: string): Promise<void>
  /** The same by a whole address, as it stands in a message or on a card somebody has sent on. */
  follows(address: string): Promise<void>
  /** The same by a code that was scanned, with these words in it. */
  scansCodeOf(page: PageName, words: string): Promise<void>
  /** The phone's own way back, not a button of the page. */
  goesBack(): Promise<void>
  /** The page is left: nothing on this phone asks the cloud any more. */
  isPutInThePocket(): Promise<void>
  /** It is where it was left; a browser has to load the page anew. */
  isTakenOut(): Promise<void>
  /** Out of the pocket by another link: the app is still running, and has only that page open afterwards. */
  isTakenOutTo(address: string): Promise<void>
  /** The same by a code that was scanned. */
  isTakenOutByCodeOf(page: PageName, words: string): Promise<void>
  /** The town's clock has jumped by this; whatever asks again by itself has asked. */
  passes(ms: number): Promise<void>
  /** A finger pulls the page down. */
  pullsDown(): Promise<void>
  /** What somebody gets to whom this page is sent on; undefined where it cannot be. */
  sendsOn(): Promise<Card | undefined>
  /** The parameters of the last case this phone looked at, for a link to it. */
  lastCase(): string
}

/** What stands in a chat when a page was sent there. */
export interface Card {
  readonly title?: string
  readonly path?: string
  readonly imageUrl?: string
}

const PAGES = {
  home: '/pages/home/index',
  me: '/pages/me/index',
  newRequest: '/packages/help/pages/new/index',
  track: '/packages/help/pages/track/index',
  mine: '/packages/help/pages/mine/index',
  newAppeal: '/packages/help/pages/appeal/index',
  appeal: '/packages/appeals/pages/track/index',
  myAppeals: '/packages/appeals/pages/mine/index',
  publishedAppeals: '/packages/appeals/pages/published/index',
  publishedAppeal: '/packages/appeals/pages/item/index',
  reception: '/packages/appeals/pages/reception/index',
  bookDesk: '/packages/desk/pages/book/index',
  handledAppeals: '/packages/appeals/pages/handled/index',
  appealDesk: '/packages/desk/pages/appeals/index',
  claim: '/packages/help/pages/claim/index',
  coordinatorDesk: '/packages/desk/pages/coordinator/index',
  operatorDesk: '/packages/desk/pages/operator/index',
  rosterDesk: '/packages/desk/pages/roster/index',
  planDesk: '/packages/desk/pages/plan/index',
  board: '/packages/board/pages/board/index',
  monthReport: '/packages/board/pages/report/index',
  streetBoard: '/packages/board/pages/street/index',
  wallDesk: '/packages/desk/pages/wall/index',
  adminDesk: '/packages/desk/pages/admin/index',
  role: '/packages/account/pages/role/index',
  shifts: '/packages/duty/pages/shifts/index',
  workbench: '/packages/duty/pages/workbench/index',
  volunteering: '/packages/volunteering/pages/feed/index',
  activity: '/packages/volunteering/pages/activity/index',
  roll: '/packages/volunteering/pages/roll/index',
  record: '/packages/volunteering/pages/record/index',
  certificate: '/packages/volunteering/pages/certificate/index',
  organised: '/packages/volunteering/pages/organised/index',
  write: '/packages/volunteering/pages/write/index',
  wishes: '/packages/volunteering/pages/wishes/index',
  wish: '/packages/volunteering/pages/wish/index',
  inbox: '/packages/account/pages/inbox/index',
  account: '/packages/account/pages/account/index',
  gallery: '/packages/account/pages/gallery/index',
} as const

export type PageName = keyof typeof PAGES

/** Where a town serves the mini-program; the browser build has the root. */
export const WEAPP_AT = 'weapp/index.html'

/** WeChat's numbers for the ways into a mini-program. */
const BY_CARD = 1_007
const BY_CODE = 1_047

interface Traveller {
  readonly url: string
  readonly who: Name
  readonly build: Build
}

export function journeyOn(page: Page, owner: Traveller): Journey {
  let lastCase = ''
  page.on('framenavigated', () => {
    lastCase = /track\/index\?(id=[\w-]+)/.exec(page.url())?.[1] ?? lastCase
  })
  const load = async (address: string, scene?: number) => {
    // Leaving the page first: an address that differs in its hash alone would not load anything.
    await page.goto('about:blank')
    const start = owner.build === 'weapp' ? `${owner.url}/${WEAPP_AT}` : `${owner.url}/`
    await page.goto(`${start}?as=${OPENIDS[owner.who]}${scene ? `&scene=${scene}` : ''}#${address}`)
  }
  return {
    opens: (name = 'home', params = '') => load(`${PAGES[name]}${params === '' ? '' : `?${params}`}`),
    follows: (address) => load(rooted(address), BY_CARD),
    scansCodeOf: (name, words) => load(codeOf(name, words), BY_CODE),
    ...(owner.build === 'weapp' ? withinWeapp(page) : withinBrowser(page, load)),
    lastCase: () => lastCase,
  }
}

type Within = Pick<
  Journey,
  | 'goesBack'
  | 'isPutInThePocket'
  | 'isTakenOut'
  | 'isTakenOutTo'
  | 'isTakenOutByCodeOf'
  | 'passes'
  | 'pullsDown'
  | 'sendsOn'
>

function withinWeapp(page: Page): Within {
  const shows = (address: string, by: number) =>
    page.evaluate(([to, scene]) => window.weappRunner?.shows(to, scene), [address, by] as const)
  return {
    goesBack: () => page.evaluate(() => window.weappRunner?.back()),
    isPutInThePocket: () => page.evaluate(() => window.weappRunner?.hides()),
    isTakenOut: () => page.evaluate(() => window.weappRunner?.shows()),
    isTakenOutTo: (address) => shows(rooted(address), BY_CARD),
    isTakenOutByCodeOf: (name, words) => shows(codeOf(name, words), BY_CODE),
    passes: (ms) => page.evaluate((by) => window.weappRunner?.passes(by), ms),
    pullsDown: () => page.evaluate(() => window.weappRunner?.pullsDown()),
    sendsOn: async () => (await page.evaluate(() => window.weappRunner?.shares())) as Card | undefined,
  }
}

function withinBrowser(page: Page, load: (address: string) => Promise<void>): Within {
  return {
    goesBack: async () => void (await page.goBack()),
    isPutInThePocket: async () => void (await page.goto('about:blank')),
    isTakenOut: async () => void (await page.goBack()),
    isTakenOutTo: (address) => load(rooted(address)),
    isTakenOutByCodeOf: (name, words) => load(codeOf(name, words)),
    // The local build watches the town's clock by itself: its bar shows it. A phone in the pocket runs nothing.
    passes: async () => undefined,
    pullsDown: async () => {
      throw new Error('no browser is pulled down here')
    },
    sendsOn: async () => undefined,
  }
}

function codeOf(name: PageName, words: string): string {
  return `${PAGES[name]}?scene=${encodeURIComponent(words)}`
}

/** Messages and cards name pages without the slash in front of them, or with it. */
function rooted(address: string): string {
  return address.startsWith('/') ? address : `/${address}`
}
