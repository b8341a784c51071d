import Taro from '@tarojs/taro'
import { type Params, paramsOf, queryOf } from './params'

const PAGES = {
  home: '/pages/home/index',
  me: '/pages/me/index',
  newRequest: '/packages/help/pages/new/index',
  track: '/packages/help/pages/track/index',
  mine: '/packages/help/pages/mine/index',
  workbench: '/packages/duty/pages/workbench/index',
  shifts: '/packages/duty/pages/shifts/index',
  coordinatorDesk: '/packages/desk/pages/coordinator/index',
  operatorDesk: '/packages/desk/pages/operator/index',
  claim: '/packages/help/pages/claim/index',
  rosterDesk: '/packages/desk/pages/roster/index',
  planDesk: '/packages/desk/pages/plan/index',
  inbox: '/packages/account/pages/inbox/index',
} as const

export type PageName = keyof typeof PAGES

const TABS: ReadonlySet<PageName> = new Set(['home', 'me'])

export async function openPage(page: PageName, params: Params = {}): Promise<void> {
  if (TABS.has(page)) await Taro.switchTab({ url: PAGES[page] })
  else await Taro.navigateTo({ url: `${PAGES[page]}${queryOf(params)}` })
}

/** Opens a page in place of this one, so that "back" does not return to a form already sent. */
export async function replacePage(page: Exclude<PageName, 'home' | 'me'>, params: Params = {}): Promise<void> {
  await Taro.redirectTo({ url: `${PAGES[page]}${queryOf(params)}` })
}

/** Back; or home, when the page was opened by a link and nothing is behind it. */
export async function goBack(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else await goHome()
}

/** Back to the page this one was opened from; to that page anew, when it was opened by a link. */
export async function goBackTo(page: Exclude<PageName, 'home' | 'me'>): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else await replacePage(page)
}

export async function goHome(): Promise<void> {
  await openPage('home')
}

/** What the page was opened with, by a link or by a scanned code. */
export function usePageParams(): Params {
  return paramsOf(Taro.useRouter().params)
}
