import type { Route } from 'playwright-core'
import type { Phone } from './phone'

const CLOUD = '**/v1/functions/**'

const TOO_BUSY = JSON.stringify({ code: 'EXCEED_CONCURRENT_REQUEST_LIMIT', message: 'too many requests' })

/** The page itself can be opened, and the cloud cannot be reached; until the answer is called. */
export async function cloudOutOfReach(phone: Phone): Promise<() => Promise<void>> {
  phone.expects(/ERR_CONNECTION_REFUSED/)
  return between(phone, (route) => route.abort('connectionrefused'))
}

/** Storage cannot be reached from this phone, and functions can; until the answer is called. */
export async function storageOutOfReach(phone: Phone): Promise<() => Promise<void>> {
  phone.expects(/ERR_FAILED|ERR_CONNECTION/)
  await phone.page.context().route('**/cos/**', (route) => route.abort('connectionreset'))
  return () => phone.page.context().unroute('**/cos/**')
}

/** A network that wants to be signed in to answers every call with a page of its own; until the answer is called. */
export async function captivePortal(phone: Phone): Promise<() => Promise<void>> {
  return between(phone, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>请登录</h1>' }))
}

/** The cloud is there and does not serve; until the answer is called. */
export async function overloadedCloud(phone: Phone): Promise<() => Promise<void>> {
  phone.expects(/status 503|503 \(Service Unavailable\)/)
  return between(phone, turnAway)
}

/** The next call of this operation finds the cloud too busy, once. */
export function isTurnedAwayOnce(phone: Phone, op: string): Promise<void> {
  return isTurnedAway(phone, op, 1)
}

/** Calls of this operation find the cloud too busy: all of them, or the next so many. */
export async function isTurnedAway(phone: Phone, op: string, times = Number.POSITIVE_INFINITY): Promise<void> {
  phone.expects(/status 503|503 \(Service Unavailable\)/)
  let left = times
  await phone.page.route(CLOUD, (route) => {
    if (left === 0 || !route.request().postData()?.includes(`"op":"${op}"`)) return route.fallback()
    left -= 1
    return turnAway(route)
  })
}

/** The next call of this function gets through, and its answer comes when it is let go; of one operation, where it is named. */
export async function holdsNextAnswer(phone: Phone, functionName: string, op?: string): Promise<() => void> {
  let letGo = () => {}
  const released = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let held = false
  const hold = async (route: Route) => {
    const isIt = op === undefined || route.request().postData()?.includes(`"op":"${op}"`)
    if (held || !isIt) return route.fallback()
    held = true
    const response = await route.fetch()
    await released
    await route.fulfill({ response })
  }
  await phone.page.route(`**/v1/functions/${functionName}`, hold)
  return letGo
}

async function between(phone: Phone, act: (route: Route) => Promise<void>): Promise<() => Promise<void>> {
  await phone.page.route(CLOUD, act)
  return () => phone.page.unroute(CLOUD, act)
}

function turnAway(route: Route): Promise<void> {
  return route.fulfill({ status: 503, contentType: 'application/json', body: TOO_BUSY })
}
