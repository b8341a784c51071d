import { givenCloud, type TestCloud } from '../given-cloud'

const EIGHT = Date.parse('2025-03-01T08:00:00+08:00')
let cloud: TestCloud

beforeAll(async () => {
  cloud = await givenCloud()
})
beforeEach(() => cloud.control('POST', '/reset'))
afterAll(() => cloud.close())

const write = (document: object) => cloud.call('probe', { act: 'write', collection: 'notes', document })
const notes = () => cloud.control<Record<string, unknown>[]>('GET', '/database/notes')
const message = { touser: 'wang', templateId: 't1', data: { thing1: { value: '水管漏水' } } }
const send = (params: object = message) => cloud.call('messenger', { api: 'subscribeMessage.send', params })

describe('the clock', () => {
  test('is read, set and frozen', async () => {
    expect(await cloud.control('GET', '/clock')).toEqual({ mode: 'frozen', at: EIGHT, iso: '2025-03-01T00:00:00.000Z' })
    expect(await cloud.control('POST', '/clock', { at: '2025-03-01T09:00:00+08:00' })).toMatchObject({
      at: EIGHT + 3_600_000,
    })
    expect(await cloud.control('POST', '/clock', { mode: 'running' })).toMatchObject({ mode: 'running' })
    expect(await cloud.control('POST', '/clock', { mode: 'frozen', at: EIGHT })).toMatchObject({
      mode: 'frozen',
      at: EIGHT,
    })
  })

  test('is the one unmodified function code reads', async () => {
    await cloud.control('POST', '/clock', { at: EIGHT + 123 })
    expect(await cloud.call('bare', { act: 'now' })).toMatchObject({
      now: EIGHT + 123,
      made: new Date(EIGHT + 123).toISOString(),
    })
  })

  test.each([{ ms: -1 }, { ms: 'soon' }, { ms: 1e15 }, {}])('refuses to advance by %j', async (body) => {
    await expect(cloud.control('POST', '/clock/advance', body)).rejects.toThrow('400')
  })
})

describe('documents', () => {
  test('are seeded as plain or extended JSON and looked at again', async () => {
    const at = { $date: '2025-03-01T00:00:00.000Z' }
    expect(await cloud.control('POST', '/database', { notes: [{ _id: 'a', n: 1, at }, { _id: 'b' }] })).toEqual({
      inserted: { notes: 2 },
    })
    expect(await notes()).toEqual(
      expect.arrayContaining([{ _id: 'a', n: 1, at: { $date: '2025-03-01T00:00:00Z' } }, { _id: 'b' }]),
    )
    expect(await cloud.control('GET', '/database')).toMatchObject({ notes: 2, runs: 0 })
  })

  test('are seeded by the thousand', async () => {
    const many = Array.from({ length: 2500 }, (_, n) => ({ _id: `n${n}`, n }))
    await cloud.control('POST', '/database', { notes: many })
    expect(await notes()).toHaveLength(2500)
  })

  test('that break the database’s rules are refused with its own error', async () => {
    await cloud.control('POST', '/database', { notes: [{ _id: 'a' }] })
    await expect(cloud.control('POST', '/database', { notes: [{ _id: 'a' }] })).rejects.toThrow('E11000')
  })
})

describe('messages', () => {
  test('are recorded with person, function and content, filtered and cleared', async () => {
    await send()
    await send({ ...message, touser: 'li' })
    expect(await cloud.control('GET', '/messages?openid=li')).toMatchObject([
      {
        api: 'subscribeMessage.send',
        functionName: 'messenger',
        at: EIGHT,
        params: { touser: 'li', template_id: 't1' },
      },
    ])
    expect(await cloud.control('GET', '/messages')).toHaveLength(2)
    await cloud.control('DELETE', '/messages')
    expect(await cloud.control('GET', '/messages')).toEqual([])
  })

  test('are refused as scripted', async () => {
    const reply = { errcode: 43101, errmsg: 'user refuse to accept the msg' }
    await cloud.control('POST', '/openapi/scripts', { api: 'subscribeMessage.send', match: { openid: 'wang' }, reply })
    expect(await send()).toMatchObject({ failed: { errCode: 43101 } })
    await cloud.control('DELETE', '/openapi/scripts')
    expect(await send()).toMatchObject({ ok: { errCode: 0 } })
  })
})

describe('a snapshot', () => {
  test('brings back documents, files, messages and the clock', async () => {
    await write({ n: 1 })
    await cloud.call('courier', { act: 'put', path: 'a.txt', text: 'first' })
    await send()
    await cloud.control('POST', '/snapshot', { name: 'morning' })
    await write({ n: 2 })
    const put = await cloud.call<{ ok: { fileID: string } }>('courier', { act: 'put', path: 'a.txt', text: 'second' })
    await send()
    await cloud.control('POST', '/clock/advance', { ms: 3_600_000 })
    for (const _again of [1, 2]) {
      await cloud.control('POST', '/restore', { name: 'morning' })
      expect((await notes()).map(({ n }) => n)).toEqual([1])
      expect(await cloud.call('courier', { act: 'get', fileID: put.ok.fileID })).toEqual({ ok: 'first' })
      expect(await cloud.control('GET', '/messages')).toHaveLength(1)
      expect(await cloud.control('GET', '/clock')).toMatchObject({ at: EIGHT })
      await write({ n: 3 })
    }
  })

  test('that was never taken cannot be restored', async () => {
    await expect(cloud.control('POST', '/restore', { name: 'never' })).rejects.toThrow('404')
  })
})

describe('a reset', () => {
  test('forgets documents, files, messages, faults and the time passed', async () => {
    await write({ n: 1 })
    await cloud.call('courier', { act: 'put', path: 'a.txt', text: 'x' })
    await send()
    await cloud.control('POST', '/clock', { at: EIGHT + 5 })
    await cloud.control('POST', '/reset')
    expect(await notes()).toEqual([])
    expect(await cloud.control('GET', '/files')).toEqual([])
    expect(await cloud.control('GET', '/messages')).toEqual([])
    expect(await cloud.control('GET', '/calls')).toEqual([])
    expect(await cloud.control('GET', '/clock')).toMatchObject({ at: EIGHT, mode: 'frozen' })
  })

  test('keeps instances warm unless told otherwise', async () => {
    await cloud.control('POST', '/functions/restart')
    await cloud.call('bare', { act: 'count' })
    await cloud.control('POST', '/reset')
    expect(await cloud.call('bare', { act: 'count' })).toBe(2)
    await cloud.control('POST', '/reset', { instances: true })
    expect(await cloud.call('bare', { act: 'count' })).toBe(1)
  })
})

describe('records', () => {
  test('count requests by action, and each call’s own round trips', async () => {
    await cloud.control('DELETE', '/stats')
    await write({ n: 1 })
    expect(await cloud.control('GET', '/stats')).toMatchObject({
      requests: { 'functions.invokeFunction': 1, 'database.insertDocument': 1 },
    })
    const [call] = await cloud.control<object[]>('GET', '/calls?function=probe')
    expect(call).toMatchObject({
      functionName: 'probe',
      openid: 'wang',
      source: 'wx_client',
      startedAt: EIGHT,
      outcome: 'ok',
      requests: { 'database.insertDocument': 1 },
    })
  })
})

describe('pushes', () => {
  const inboxed = () => cloud.control<{ event: Record<string, unknown>; ranAt: number }[]>('GET', '/database/runs')

  test('hand an event to a function at once', async () => {
    expect(await cloud.control('POST', '/push', { function: 'inbox', event: { Event: 'any' } })).toEqual({
      ok: true,
      result: 'success',
    })
    expect(await inboxed()).toMatchObject([{ event: { Event: 'any' } }])
  })

  test('deliver the verdict on a picture when its time comes on the virtual clock', async () => {
    await cloud.control('POST', '/push/routes', { event: 'wxa_media_check', function: 'inbox' })
    const followUp = { result: { suggest: 'risky', label: 20002 } }
    await cloud.control('POST', '/openapi/scripts', {
      api: 'security.mediaCheckAsync',
      followUp,
      followUpDelayMs: 9000,
    })
    const params = { openid: 'wang', scene: 1, version: 2, mediaType: 2, mediaUrl: 'https://example.com/a.png' }
    const { ok } = await cloud.call<{ ok: { traceId: string } }>('messenger', {
      api: 'security.mediaCheckAsync',
      params,
    })
    await cloud.control('POST', '/clock/advance', { ms: 8999 })
    expect(await inboxed()).toEqual([])
    await cloud.control('POST', '/clock/advance', { ms: 1 })
    expect(await inboxed()).toMatchObject([
      { ranAt: EIGHT + 9000, event: { Event: 'wxa_media_check', trace_id: ok.traceId, result: followUp.result } },
    ])
    await cloud.control('POST', '/push/routes', { event: 'wxa_media_check', function: null })
  })
})

test('an unknown control endpoint is not found', async () => {
  expect((await fetch(`${cloud.url}/control/nothing`)).status).toBe(404)
})
