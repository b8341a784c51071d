import { givenCloud, type TestCloud } from '../given-cloud'

interface Run {
  by: string
  ranAt: number
  event: { Type: string; TriggerName: string; Time: string; Message: string }
  openid: string | null
  source: string
  trigger: string
}

const EIGHT = Date.parse('2025-03-01T08:00:00+08:00')
const MINUTE = 60_000
let cloud: TestCloud

beforeEach(async () => {
  cloud = await givenCloud()
})
afterEach(() => cloud.close())

const runs = () => cloud.control<Run[]>('GET', '/database/runs')
const advance = (ms: number) => cloud.control<{ jobs: number; at: number }>('POST', '/clock/advance', { ms })

test('each run sees its own instant while the clock passes many', async () => {
  expect(await advance(3 * MINUTE)).toMatchObject({ jobs: 3, at: EIGHT + 3 * MINUTE })
  const seconds = (await runs()).map(({ ranAt }) => (ranAt - EIGHT) / 1000).sort((a, b) => a - b)
  expect(seconds).toEqual([17, 77, 137])
})

test('nothing runs before its second, and it runs at it', async () => {
  await advance(16_999)
  expect(await runs()).toEqual([])
  await advance(1)
  expect(await runs()).toHaveLength(1)
})

test('a run is nobody’s, carries a Timer event, and says its source', async () => {
  await advance(17_000)
  expect((await runs())[0]).toMatchObject({
    event: { Type: 'Timer', TriggerName: 'every-minute', Time: '2025-03-01T00:00:17Z', Message: '' },
    openid: null,
    source: 'wx_trigger',
    trigger: 'timer',
  })
})

test('triggers of two functions interleave by due time', async () => {
  await cloud.control('POST', '/clock', { at: '2025-03-02T05:59:30+08:00' })
  await advance(MINUTE)
  const both = (await runs()).sort((a, b) => a.ranAt - b.ranAt || (a.by < b.by ? -1 : 1))
  expect(both.map(({ by, ranAt }) => [by, new Date(ranAt).toISOString()])).toEqual([
    ['dawn', '2025-03-01T22:00:17.000Z'],
    ['minutely', '2025-03-01T22:00:17.000Z'],
  ])
})

test('setting the clock owes no runs for the time jumped over', async () => {
  await cloud.control('POST', '/clock', { at: EIGHT + 60 * MINUTE })
  await advance(0)
  expect(await runs()).toEqual([])
  expect(await cloud.control('GET', '/timers')).toMatchObject([
    { functionName: 'minutely', triggerName: 'every-minute', at: EIGHT + 60 * MINUTE + 17_000 },
    { functionName: 'dawn' },
  ])
})

test('a timer is fired by hand, due or not', async () => {
  expect(await cloud.control('POST', '/timers/fire', { function: 'dawn' })).toMatchObject({
    ok: true,
    result: { ranAt: EIGHT, trigger: 'timer', event: { TriggerName: 'dawn' } },
  })
  expect(await cloud.control('POST', '/timers/fire', { function: 'probe' })).toMatchObject({
    ok: false,
    error: { code: 'FUNCTION_NOT_FOUND' },
  })
})

test('a failing run does not stop the clock or the next run', async () => {
  const fault = { match: { action: 'database.insertDocument' }, times: 1, effect: { error: { code: 'SYS_ERR' } } }
  await cloud.control('POST', '/faults', fault)
  expect(await advance(2 * MINUTE)).toMatchObject({ jobs: 2 })
  expect(await runs()).toHaveLength(1)
  const calls = await cloud.control<{ outcome: string }[]>('GET', '/calls?function=minutely')
  expect(calls.map(({ outcome }) => outcome)).toEqual(['FUNCTIONS_EXECUTE_FAIL', 'ok'])
})

test('a running clock fires on schedule without being told', async () => {
  const running = await givenCloud({ clock: { mode: 'running', at: EIGHT + 16_900 } })
  const fired = async (): Promise<number> => {
    const calls = await running.control<unknown[]>('GET', '/calls?function=minutely')
    return calls.length > 0 ? calls.length : fired()
  }
  expect(await fired()).toBe(1)
  await running.close()
})
