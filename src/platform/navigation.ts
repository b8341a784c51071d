import { type DurationMs, seconds } from '@core/kit/time'
import { parseScene, type Scene } from '@core/people/scene'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { type Params, paramsOf, queryOf } from './params'

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
  handledAppeals: '/packages/appeals/pages/handled/index',
  appealDesk: '/packages/desk/pages/appeals/index',
  workbench: '/packages/duty/pages/workbench/index',
  shifts: '/packages/duty/pages/shifts/index',
  coordinatorDesk: '/packages/desk/pages/coordinator/index',
  operatorDesk: '/packages/desk/pages/operator/index',
  bookDesk: '/packages/desk/pages/book/index',
  claim: '/packages/help/pages/claim/index',
  rosterDesk: '/packages/desk/pages/roster/index',
  planDesk: '/packages/desk/pages/plan/index',
  board: '/packages/board/pages/board/index',
  monthReport: '/packages/board/pages/report/index',
  streetBoard: '/packages/board/pages/street/index',
  wallDesk: '/packages/desk/pages/wall/index',
  adminDesk: '/packages/desk/pages/admin/index',
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
  role: '/packages/account/pages/role/index',
} as const

export type PageName = keyof typeof PAGES

type Tab = 'home' | 'me'

const TABS: ReadonlySet<PageName> = new Set<Tab>(['home', 'me'])

/** WeChat keeps no more pages than this; one more is refused. */
const MOST_PAGES = 10

/** A move that has not ended by then does not hold up the next: nobody may be locked in. */
const MOVE_MS: DurationMs = seconds(2)

let moving = false

/** One move at a time: of two fast taps the second is dropped, so that no page lies on the stack twice. */
async function once(move: () => Promise<unknown>): Promise<void> {
  if (moving) return
  moving = true
  const timer = setTimeout(() => {
    moving = false
  }, MOVE_MS)
  try {
    await move()
  } finally {
    clearTimeout(timer)
    moving = false
  }
}

export function openPage(page: PageName, params: Params = {}): Promise<void> {
  if (TABS.has(page)) return once(() => Taro.switchTab({ url: PAGES[page] }))
  const url = `${PAGES[page]}${queryOf(params)}`
  // With the stack full, the page on top gives way: one step back is lost, not the way on.
  const full = Taro.getCurrentPages().length >= MOST_PAGES
  return once(() => (full ? Taro.redirectTo({ url }) : Taro.navigateTo({ url })))
}

/** Opens a page in place of this one, so that "back" does not return to a form already sent. */
export function replacePage(page: Exclude<PageName, Tab>, params: Params = {}): Promise<void> {
  return once(() => Taro.redirectTo({ url: `${PAGES[page]}${queryOf(params)}` }))
}

/** Closes every page, whatever is written on it, and opens this one alone. */
export function startAnew(page: Exclude<PageName, Tab>, params: Params = {}): Promise<void> {
  return once(() => Taro.reLaunch({ url: `${PAGES[page]}${queryOf(params)}` }))
}

/** Back; or home, when the page was opened by a link and nothing is behind it. */
export async function goBack(): Promise<void> {
  if (hasPageBehind()) await once(() => Taro.navigateBack())
  else await goHome()
}

/** Back to the page this one was opened from; to that page anew, when it was opened by a link. */
export async function goBackTo(page: Exclude<PageName, Tab>): Promise<void> {
  if (hasPageBehind()) await once(() => Taro.navigateBack())
  else await replacePage(page)
}

export async function goHome(): Promise<void> {
  await openPage('home')
}

/** A link to a page that does not exist, or not any more, leads home: a start must not end on a blank page. */
export function useHomeForLostLinks(): void {
  Taro.usePageNotFound(() => void goHome())
}

/** Whether "back" would lead somewhere else than home. True until the page is on the stack, as most pages are opened from another. */
export function usePageBehind(): boolean {
  const [behind, setBehind] = useState(true)
  useEffect(() => setBehind(hasPageBehind()), [])
  return behind
}

/** What the page was opened with, by a link or by a scanned code. */
export function usePageParams(): Params {
  return paramsOf(Taro.useRouter().params)
}

/** What the printed code said that opened this page; the same words count in a link, so that a code works in a browser, too. */
export function useScene(): Scene {
  const params = usePageParams()
  const said = ['b', 'c', 'i'].flatMap((key) => (params[key] ? [`${key}=${params[key]}`] : []))
  return parseScene(said.join('&'))
}

function hasPageBehind(): boolean {
  return Taro.getCurrentPages().length > 1
}
