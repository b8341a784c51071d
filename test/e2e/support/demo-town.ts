import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import messagePushes from '../../../cloudfunctions/message-pushes.json'
import { parseSchema } from '../../../emulator/database/schema'
import { startEmulator } from '../../../emulator/start-emulator'
import { DEMO_DUTY } from '../../../tools/demo/duty'
import { seedWhenEmpty } from '../../../tools/seed'
import { callAs, control } from '../../support/emulator-client'
import { openBrowser } from './browser'
import type { Build } from './journey'
import { type Name, OPENIDS } from './people'
import { openPhone, type Phone, type PhoneKind } from './phone'
import { runnerLog } from './runner-log'
import { siteOf } from './site'

const ROOT = join(__dirname, '..', '..', '..')

/** When every story begins, by the clocks of the town. */
export const START_AT = Date.parse('2026-03-02T14:20:00+08:00')

/** How the emulator marks what a function prints as an error. */
const FAILURE = /^\[\w+\]!/

export interface DemoTown {
  readonly url: string
  /** Somebody's phone, fresh out of the box; it is put away when the test ends. */
  phoneOf(who: Name, kind?: PhoneKind): Promise<Phone>
  /** Everybody else on duty goes home. */
  onlyOnDuty(...names: readonly Name[]): Promise<void>
  /** The town's clock moves on to `HH:mm:ss` of the same day; every timer due on the way runs at its instant. */
  until(time: string): Promise<void>
  /** How many cases the town has. */
  cases(): Promise<number>
  /** Every answer of the database takes this many real ms, so that calls overlap. */
  slowDatabase(ms: number): Promise<void>
  /** From now on WeChat refuses every message, as if nobody had consented; until it is asked to take them again. */
  wechatRefuses(): Promise<void>
  wechatTakesAgain(): Promise<void>
  /** To whom WeChat has carried a message, oldest first. */
  pushed(): Promise<readonly string[]>
  /** Puts every phone away and fails when a browser or a function complained; the town is as in the morning again. */
  endOfStory(): Promise<void>
  close(): Promise<void>
}

// Over 40 lines: the parts of a town, and how it ends.
/** The demo community as `npm start` opens it, served with its page from one address; the clock moves only when told. */
export async function givenDemoTown(build: Build): Promise<DemoTown> {
  const schema = parseSchema(JSON.parse(readFileSync(join(ROOT, 'cloudfunctions/database.schema.json'), 'utf8')))
  const failures: string[] = []
  const site = await siteOf(build)
  const emulator = await startEmulator({
    functionsDir: join(ROOT, 'dist/cloudfunctions'),
    staticDir: site.dir,
    schema,
    clock: { mode: 'frozen', at: START_AT },
    pushes: messagePushes,
    print(line) {
      if (process.env.TOWN_LOG) console.log(line)
      if (FAILURE.test(line)) failures.push(line)
    },
  })
  const { url } = emulator
  await seedWhenEmpty(url)
  await control(url, 'POST', ['snapshot', { name: 'morning' }])
  const browser = await openBrowser()
  const phones: Phone[] = []
  const log = runnerLog()
  return {
    url,
    ...peopleIn({ url, build, browser, noteSetData: log.noteSetData }, phones),
    ...timeIn(url, phones),
    ...wechatIn(url),
    async endOfStory() {
      for (const phone of phones) if (phone.runs === 'weapp') log.notePhone(phone.complaints())
      const complaints = [...failures.splice(0), ...phones.flatMap((phone) => phone.complaints())]
      await Promise.all(phones.splice(0).map((phone) => phone.putAway()))
      await control(url, 'DELETE', ['faults'])
      await control(url, 'DELETE', ['openapi/scripts'])
      await control(url, 'POST', ['restore', { name: 'morning' }])
      expect(complaints).toEqual([])
    },
    async close() {
      await browser.close()
      await emulator.close()
      await site.remove()
      log.write()
    },
  }
}

/** As wide as this nobody holds a phone: desks are for browsers. */
const DESK_PX = 1_000

interface PeopleParts {
  readonly url: string
  readonly build: Build
  readonly browser: Browser
  noteSetData(path: string, bytes: number): void
}

function peopleIn({ url, build, browser, noteSetData }: PeopleParts, phones: Phone[]) {
  return {
    async phoneOf(who: Name, kind: PhoneKind = {}) {
      const isDesk = (kind.width ?? 0) >= DESK_PX
      const runs = isDesk && build === 'weapp' ? 'local' : build
      const phone = await openPhone(browser, { url, who, build: runs, now: () => nowIn(url), noteSetData }, kind)
      phones.push(phone)
      return phone
    },
    async onlyOnDuty(...names: readonly Name[]) {
      const stay = new Set(names.map((name) => OPENIDS[name]))
      for (const { openid } of DEMO_DUTY) if (!stay.has(openid)) await callAs(url, openid, ['duty', 'goOff', {}])
    },
    cases: async () => (await control<readonly unknown[]>(url, 'GET', ['database/help_requests'])).length,
  }
}

function timeIn(url: string, phones: readonly Phone[]) {
  return {
    async until(time: string) {
      const today = new Date(START_AT).toISOString().slice(0, 11)
      const ms = Date.parse(`${today}${time}+08:00`) - (await nowIn(url))
      if (!(ms >= 0)) throw new Error(`${time} is past, or no time`)
      await control(url, 'POST', ['clock/advance', { ms }])
      await Promise.all(phones.map((phone) => phone.passes(ms)))
    },
    async slowDatabase(delayMs: number) {
      await control(url, 'POST', ['faults', { match: { action: 'database.*' }, effect: { delayMs } }])
    },
  }
}

function wechatIn(url: string) {
  return {
    async wechatRefuses() {
      const reply = { errcode: 43101, errmsg: 'user refuse to accept the msg' }
      await control(url, 'POST', ['openapi/scripts', { api: 'subscribeMessage.send', reply }])
    },
    wechatTakesAgain: async () => void (await control(url, 'DELETE', ['openapi/scripts'])),
    async pushed() {
      const calls = await control<readonly Push[]>(url, 'GET', ['messages?api=subscribeMessage.send'])
      return calls.filter(({ answer }) => answer.errcode === 0).map(({ openid }) => openid)
    },
  }
}

interface Push {
  readonly openid: string
  readonly answer: { readonly errcode: number }
}

async function nowIn(url: string): Promise<number> {
  return (await control<{ readonly at: number }>(url, 'GET', ['clock'])).at
}
