import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSchema } from '../../../emulator/database/schema'
import { type Emulator, startEmulator } from '../../../emulator/start-emulator'
import { buildFunctions } from '../../../tools/build-functions'
import { DEMO_DUTY } from '../../../tools/demo/duty'
import { dutyRound, roundsByClock } from '../../../tools/demo/duty-round'
import { seedWhenEmpty } from '../../../tools/seed'
import { callAs, control } from '../../support/emulator-client'

jest.setTimeout(60_000)

const ROOT = join(__dirname, '../../..')
const START_AT = Date.parse('2026-11-18T14:20:00+08:00')
const MORE_THAN_HALF_AN_HOUR = 31 * 60_000
let emulator: Emulator | undefined
let url = ''
let functionsDir = ''

beforeAll(async () => {
  // Inside the repository, so that the functions find the SDK as they do in dist/.
  await mkdir(join(ROOT, '.cache'), { recursive: true })
  functionsDir = await mkdtemp(join(ROOT, '.cache', 'demo-functions-'))
  await buildFunctions({ root: ROOT, from: join(ROOT, 'cloudfunctions'), to: functionsDir })
  const schema = parseSchema(JSON.parse(readFileSync(join(ROOT, 'cloudfunctions/database.schema.json'), 'utf8')))
  const clock = { mode: 'frozen', at: START_AT } as const
  emulator = await startEmulator({ functionsDir, schema, clock })
  url = emulator.url
})

beforeEach(async () => {
  await control(url, 'POST', ['reset', { instances: true }])
  await seedWhenEmpty(url)
})

afterAll(async () => {
  await emulator?.close()
  await rm(functionsDir, { recursive: true })
})

/** 于海涛, whom only an open app would reach. */
const OUT_OF_REACH = 1

const NAMES = 'abcdefghij'

/** 周秀兰 files a burst pipe; answers how many were asked. */
async function askedByZhou(attempt: number): Promise<number> {
  const { asking } = await callAs(url, 'demo-resident-zhou', [
    'help',
    'submit',
    {
      communityId: 'tonghuali',
      clientKey: `burst-pipe-${NAMES[attempt]}`,
      // Asked again and again for one trouble, on purpose.
      anyway: true,
      category: 'leak',
      text: '厨房漏水',
      name: '周秀兰',
      phone: '13800002046',
      address: { buildingId: 'building-7', unit: '2', door: '301' },
    },
  ])
  return asking.length
}

describe('the seeded demo', () => {
  test('is written once: a second seeding changes nothing', async () => {
    expect(await seedWhenEmpty(url)).toBe(0)
  })

  test('asks 林建平 first when 周秀兰 calls for help', async () => {
    expect(await askedByZhou(0)).toBe(2)
    const { offers } = await callAs(url, 'demo-member-lin', ['duty', 'workbench', {}])
    expect(offers.map(({ offer }) => offer?.no)).toEqual([1])
  })

  test('finds nobody half an hour later, unless its members have told their places again', async () => {
    await control(url, 'POST', ['clock', { at: START_AT + MORE_THAN_HALF_AN_HOUR }])
    expect(await askedByZhou(1)).toBe(0)
    expect(await dutyRound(url)).toBe(DEMO_DUTY.length - OUT_OF_REACH)
    expect(await askedByZhou(2)).toBe(2)
  })

  test('leaves alone whoever went off duty, and whoever holds a case', async () => {
    await callAs(url, 'demo-member-feng', ['duty', 'goOff', {}])
    await askedByZhou(3)
    const { offers } = await callAs(url, 'demo-member-lin', ['duty', 'workbench', {}])
    await callAs(url, 'demo-member-lin', ['help', 'accept', { helpId: offers[0]?.id ?? '' }])
    expect(await dutyRound(url)).toBe(DEMO_DUTY.length - OUT_OF_REACH - 2)
  })

  test('has one on duty whom no call reaches, from the first minute on and after every round', async () => {
    const silent = async () => {
      const { rows } = await callAs(url, 'demo-coordinator-zhao', ['duty', 'reach', { communityId: 'tonghuali' }])
      return rows.filter(({ gaps }) => gaps.length > 0).map(({ name }) => name)
    }
    expect(await silent()).toEqual(['于海涛'])
    await control(url, 'POST', ['clock', { at: START_AT + 10 * 60_000 }])
    await dutyRound(url)
    expect(await silent()).toEqual(['于海涛'])
  })

  test('makes its rounds by the cloud’s clock, once in ten minutes of it', async () => {
    const look = roundsByClock(url)
    expect(await look()).toBe(false)
    await control(url, 'POST', ['clock', { at: START_AT + 9 * 60_000 }])
    expect(await look()).toBe(false)
    await control(url, 'POST', ['clock', { at: START_AT + 10 * 60_000 }])
    expect(await look()).toBe(true)
    expect(await look()).toBe(false)
    const { placedAt } = await callAs(url, 'demo-member-lin', ['duty', 'workbench', {}])
    expect(placedAt).toBe(START_AT + 10 * 60_000)
  })
})
