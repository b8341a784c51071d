import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DAY_MS, type DurationMs, hours, minutes, seconds } from '../../../core/kit/time'
import { MOST_SLOTS } from '../../../core/volunteering/activity'
import { parseSchema } from '../../../emulator/database/schema'
import { startEmulator } from '../../../emulator/start-emulator'
import { COMMUNITY_ID } from '../../../src/platform/community-id'
import { DEMO_DUTY } from '../../../tools/demo/duty'
import { seedWhenEmpty } from '../../../tools/seed'
import { callAs, control } from '../../support/emulator-client'
import { bundleAt } from './bundle'
import { givenPhone } from './phone'

/** What one page sends from its script to its view, in bytes of JSON. */
export interface PageMeasure {
  readonly page: string
  readonly firstBytes: number
  /** The largest single `setData` until everything is shown. */
  readonly largestBytes: number
  /** The largest single `setData` of twenty seconds in which only the clocks move; null where nothing was sent. */
  readonly tickBytes: number | null
  /** The most that was sent within one of these seconds; null where nothing was sent. */
  readonly secondBytes: number | null
}

const ROOT = join(__dirname, '..', '..', '..')
const START_AT = Date.parse('2026-03-02T14:20:00+08:00')
/** Who asks for help, and who is on the way. */
export const ZHOU = 'demo-resident-zhou'
export const LIN = 'demo-member-lin'
const ZHAO = 'demo-coordinator-zhao'

const MOST_ACTIVITIES = 50

/** By now both rings show their usual number of digits. */
const CALM_AFTER_MS = seconds(35)
const TICKS = 20

/** Of a minute. */
const CALM_SECOND: DurationMs = seconds(25)

/**
 * Opens every page of the compiled mini-program in the demo community, with one case on its way, and measures what
 * it sends. Needs dist/weapp and dist/cloudfunctions; starts and stops an emulator of its own.
 */
export async function measurePages(): Promise<readonly PageMeasure[]> {
  const schema = parseSchema(JSON.parse(readFileSync(join(ROOT, 'cloudfunctions/database.schema.json'), 'utf8')))
  const functionsDir = join(ROOT, 'dist', 'cloudfunctions')
  const emulator = await startEmulator({
    functionsDir,
    schema,
    clock: { mode: 'frozen', at: START_AT },
    print: () => undefined,
  })
  try {
    await seedWhenEmpty(emulator.url)
    const helpId = await caseOnItsWay(emulator.url)
    const measured = new Map<string, PageMeasure>()
    const { pages } = bundleAt(join(ROOT, 'dist', 'weapp'))
    const ids = {
      appeal: await appealFiled(emulator.url),
      published: await published(emulator.url),
      wish: await wishFiled(emulator.url),
      activity: await fullOfActivities(emulator.url),
      help: helpId,
    }
    // The town goes on while pages are measured: those with a ring come first, before the case comes to a turn by itself.
    for (const page of [...pages].sort((one, other) => Number(hasRing(other)) - Number(hasRing(one)))) {
      if (hasRing(page)) await untilCalm(emulator.url)
      const id = ids[subjectOf(page)]
      measured.set(page, await measurePage(emulator.url, `${page}?id=${id}`))
    }
    return pages.flatMap((page) => measured.get(page) ?? [])
  } finally {
    await emulator.close()
  }
}

/** A case of the resident's that the member has accepted, everybody else off duty; its id. */
export async function caseOnItsWay(url: string): Promise<string> {
  for (const { openid } of DEMO_DUTY) if (openid !== LIN) await callAs(url, openid, ['duty', 'goOff', {}])
  const { home } = await callAs(url, ZHOU, ['people', 'me', {}])
  if (home === null) throw new Error('the demo resident has no home')
  const asked = {
    communityId: COMMUNITY_ID,
    category: 'leak' as const,
    text: '厨房水管接口漏水，地上都是水',
    name: '周秀兰',
    phone: '13800002046',
    address: home,
    clientKey: 'measured-case-of-the-pages',
  }
  const { id } = await callAs(url, ZHOU, ['help', 'submit', asked])
  await callAs(url, LIN, ['help', 'accept', { helpId: id }])
  await control(url, 'POST', ['clock/advance', { ms: CALM_AFTER_MS }])
  return id
}

/** An appeal of the same resident's with as much text as there may be; its id. */
async function appealFiled(url: string): Promise<string> {
  const text = '楼道灯坏了，晚上看不见台阶。'.repeat(70).slice(0, 1_000)
  const asked = { communityId: COMMUNITY_ID, clientKey: 'measured-appeal', categoryId: 'noise', text }
  const { id } = await callAs(url, ZHOU, [
    'appeals',
    'submit',
    { ...asked, answers: { when: '夜里' }, address: null, name: '周秀兰', phone: '13800002046' },
  ])
  return id
}

/** The newest of what the community shows to everybody; its id. */
async function published(url: string): Promise<string> {
  const { items } = await callAs(url, ZHOU, ['appeals', 'published', { communityId: COMMUNITY_ID }])
  const id = items[0]?.id
  if (id === undefined) throw new Error('the demo community has published nothing')
  return id
}

/** A wish of the same resident's with as much text as there may be; its id. */
async function wishFiled(url: string): Promise<string> {
  const detail = '想请人下午来教我在手机上挂号，字要大一点。'.repeat(20).slice(0, 300)
  const asked = {
    communityId: COMMUNITY_ID,
    clientKey: 'measured-wish',
    title: '学会在手机上挂号',
    detail,
    address: null,
  }
  const { id } = await callAs(url, ZHOU, ['volunteering', 'fileWish', asked])
  return id
}

/** What a page shows that is opened with an id. */
function subjectOf(page: string): 'appeal' | 'published' | 'activity' | 'wish' | 'help' {
  if (page.includes('/appeals/pages/item/')) return 'published'
  if (page.includes('/appeals/')) return 'appeal'
  if (page.includes('/volunteering/pages/wish/')) return 'wish'
  return /volunteering\/pages\/(activity|roll|write)\//.test(page) ? 'activity' : 'help'
}

/** As many as the list ever shows, the first of them with as many times as one may have; the id of that one. */
async function fullOfActivities(url: string): Promise<string> {
  const ids: string[] = []
  for (let nth = 0; nth < MOST_ACTIVITIES; nth++) {
    const slots = Array.from({ length: nth === 0 ? MOST_SLOTS : 1 }, (_, slot) => {
      const from = START_AT + hours(2 * slot) + DAY_MS - minutes(20)
      return { id: `s${slot}`, from, to: from + hours(1), capacity: 20 }
    })
    const words = {
      title: `清理楼道，第 ${nth} 场`,
      about: '手套我们备好\n穿旧衣服',
      series: '每周清洁',
      place: '7 栋门口',
    }
    const draft = { ...words, at: null, skills: [], slots }
    const input = { activityId: null, clientKey: `measured-${nth}`, draft }
    const { id } = await callAs(url, LIN, ['volunteering', 'saveActivity', input])
    await callAs(url, ZHAO, ['volunteering', 'publish', { activityId: id }])
    ids.push(id)
  }
  return ids[0] ?? ''
}

function hasRing(page: string): boolean {
  return /(home|track|workbench)\/index$/.test(page) && !page.includes('/appeals/')
}

/** Words count whole minutes: none ends while seconds are measured from here on. */
async function untilCalm(url: string): Promise<void> {
  const { at } = await control<{ readonly at: number }>(url, 'GET', ['clock'])
  await control(url, 'POST', ['clock/advance', { ms: (minutes(1) + CALM_SECOND - (at % minutes(1))) % minutes(1) }])
}

async function measurePage(url: string, address: string): Promise<PageMeasure> {
  const { at } = await control<{ readonly at: number }>(url, 'GET', ['clock'])
  const openid = /workbench|roll|organised|write/.test(address) ? LIN : ZHOU
  const phone = givenPhone(bundleAt(join(ROOT, 'dist', 'weapp')), { url, openid, now: at })
  await phone.opens(`/${address}`)
  const shown = phone.payloads.map(({ bytes }) => bytes)
  const ticks: number[] = []
  const perSecond: number[] = []
  for (let second = 0; second < TICKS; second++) {
    const before = phone.payloads.length
    await control(url, 'POST', ['clock/advance', { ms: seconds(1) }])
    await phone.passes(seconds(1))
    const sent = phone.payloads.slice(before).map(({ bytes }) => bytes)
    ticks.push(...sent)
    perSecond.push(sent.reduce((sum, bytes) => sum + bytes, 0))
  }
  const complaints = phone.complaints()
  if (complaints.length > 0) throw new Error(`${address}: ${complaints.join('\n')}`)
  return {
    page: address.split('?')[0] ?? address,
    firstBytes: shown[0] ?? 0,
    largestBytes: Math.max(...shown),
    tickBytes: ticks.length === 0 ? null : Math.max(...ticks),
    secondBytes: ticks.length === 0 ? null : Math.max(...perSecond),
  }
}
