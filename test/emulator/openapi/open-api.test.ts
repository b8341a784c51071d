import { createOpenApi, type OpenApi } from '../../../emulator/openapi/open-api'

const NOW = Date.parse('2025-03-01T09:00:00+08:00')
const pushed: { type: string; event: Readonly<Record<string, unknown>>; delayMs: number }[] = []
let openApi: OpenApi

beforeEach(() => {
  pushed.splice(0)
  openApi = createOpenApi({
    ...{ appId: 'wx1', now: () => NOW },
    isRecent: (openid) => openid === 'wang',
    push: (type, event, delayMs) => pushed.push({ type, event, delayMs }),
  })
})

const from = { functionName: 'help', requestId: 'r1', allowed: ['subscribeMessage.send'] }
const call = (api: string, params: Record<string, unknown>) => openApi.call({ api, params, from: null })
const message = { touser: 'wang', template_id: 't1', data: { thing1: { value: '水管漏水' } } }
const text = { openid: 'wang', scene: 2, version: 2, content: '你好' }
const media = { openid: 'wang', scene: 1, version: 2, media_type: 2, media_url: 'https://example.com/a.png' }

describe('permission', () => {
  test('is refused to a function whose config.json does not list the API', () => {
    expect(openApi.call({ api: 'security.msgSecCheck', params: text, from })).toEqual({
      kind: 'refused',
      errorCode: -604101,
    })
  })

  test('is given by the list, and to scripts outside any function', () => {
    expect(openApi.call({ api: 'subscribeMessage.send', params: message, from })).toMatchObject({
      json: { errcode: 0 },
    })
    expect(call('security.msgSecCheck', text)).toMatchObject({ json: { errcode: 0 } })
  })

  test.each(['no.suchApi', 'toString'])('does not help %s, which is no API', (api) => {
    expect(call(api, {})).toEqual({ kind: 'refused', errorCode: -604100 })
  })
})

describe('subscribeMessage.send', () => {
  test.each([
    [40003, { ...message, touser: '' }],
    [40037, { ...message, template_id: undefined }],
    [47003, { ...message, data: { thing1: { value: '一'.repeat(21) } } }],
    [47003, { ...message, data: {} }],
    [47003, { ...message, miniprogram_state: 'beta' }],
  ])('fails with %i', (errcode, params) => {
    expect(call('subscribeMessage.send', params)).toMatchObject({
      json: { errcode, errmsg: expect.stringContaining('rid: ') },
    })
  })

  test('takes one consent for each message once they are counted, and is refused without one', () => {
    openApi.consents.set({ openid: 'wang', templateId: 't1', left: 2 })
    const codes = () =>
      (call('subscribeMessage.send', message) as { readonly json?: { readonly errcode?: number } }).json?.errcode
    expect([codes(), codes(), codes()]).toEqual([0, 0, 43101])
    expect(openApi.consents.list()).toEqual([{ openid: 'wang', templateId: 't1', left: 0 }])
  })

  test('takes no consent when it fails for another reason, and none of another template', () => {
    openApi.consents.set({ openid: 'wang', templateId: 't1', left: 1 })
    openApi.scripts.add({ api: 'subscribeMessage.send', times: 1, reply: { errcode: -1, errmsg: 'system error' } })
    expect(call('subscribeMessage.send', message)).toMatchObject({ json: { errcode: -1 } })
    expect(call('subscribeMessage.send', { ...message, template_id: 't2' })).toMatchObject({ json: { errcode: 0 } })
    expect(openApi.consents.list()).toEqual([{ openid: 'wang', templateId: 't1', left: 1 }])
  })

  test('keeps its consents in a copy and puts them back', () => {
    openApi.consents.set({ openid: 'wang', templateId: 't1', left: 1 })
    const dump = openApi.dump()
    call('subscribeMessage.send', message)
    openApi.load(dump)
    expect(openApi.consents.list()).toEqual([{ openid: 'wang', templateId: 't1', left: 1 }])
  })

  test('is refused for one person when scripted, and for nobody else', () => {
    const reply = { errcode: 43101, errmsg: 'user refuse to accept the msg' }
    openApi.scripts.add({ api: 'subscribeMessage.send', match: { openid: 'li' }, reply })
    expect(call('subscribeMessage.send', { ...message, touser: 'li' })).toMatchObject({ json: reply })
    expect(call('subscribeMessage.send', message)).toMatchObject({ json: { errcode: 0 } })
  })

  test('stays malformed whatever is scripted', () => {
    openApi.scripts.add({ api: 'subscribeMessage.send', reply: { errcode: 0 } })
    expect(call('subscribeMessage.send', { ...message, data: {} })).toMatchObject({ json: { errcode: 47003 } })
  })
})

describe('scripts', () => {
  const busy = { api: 'subscribeMessage.send', reply: { errcode: -1, errmsg: 'system error' } }
  const errcodes = (n: number) =>
    Array.from({ length: n }, () => call('subscribeMessage.send', message)).map(
      (a) => a.kind === 'json' && a.json.errcode,
    )

  test('answer as many calls as they say', () => {
    openApi.scripts.add({ ...busy, times: 2 })
    expect(errcodes(3)).toEqual([-1, -1, 0])
  })

  test('go by a piece of the message when asked to', () => {
    openApi.scripts.add({ ...busy, match: { contains: '漏水' } })
    expect(errcodes(1)).toEqual([-1])
    const other = { ...message, data: { thing1: { value: '灯坏了' } } }
    expect(call('subscribeMessage.send', other)).toMatchObject({ json: { errcode: 0 } })
  })

  test('the latest that matches wins', () => {
    openApi.scripts.add(busy)
    openApi.scripts.add({ ...busy, reply: { errcode: 45009, errmsg: 'reach max api daily quota limit' }, times: 1 })
    expect(errcodes(2)).toEqual([45009, -1])
  })
})

describe('security.msgSecCheck', () => {
  test('passes a text, and says risky when scripted', () => {
    expect(call('security.msgSecCheck', text)).toMatchObject({ json: { result: { suggest: 'pass', label: 100 } } })
    openApi.scripts.add({
      api: 'security.msgSecCheck',
      match: { contains: '坏话' },
      reply: { result: { suggest: 'risky', label: 20002 } },
    })
    const bad = call('security.msgSecCheck', { ...text, content: '一句坏话' })
    expect(bad).toMatchObject({ json: { errcode: 0, result: { suggest: 'risky', label: 20002 } } })
  })

  test.each([
    [61010, { openid: 'li' }],
    [40003, { openid: undefined }],
    [47001, { version: undefined }],
    [47001, { scene: 9 }],
    [44004, { content: '' }],
    [45002, { content: '一'.repeat(2501) }],
  ])('fails with %i', (errcode, change) => {
    expect(call('security.msgSecCheck', { ...text, ...change })).toMatchObject({ json: { errcode } })
  })
})

describe('security.mediaCheckAsync', () => {
  test('answers a trace id and pushes the verdict under it later', () => {
    const answer = call('security.mediaCheckAsync', media)
    const traceId = answer.kind === 'json' ? answer.json.trace_id : null
    expect(pushed).toEqual([
      {
        type: 'wxa_media_check',
        delayMs: 2000,
        event: expect.objectContaining({
          trace_id: traceId,
          MsgType: 'event',
          result: { suggest: 'pass', label: 100 },
        }),
      },
    ])
  })

  test('pushes the scripted verdict, as late as scripted', () => {
    const followUp = { result: { suggest: 'risky', label: 20002 } }
    openApi.scripts.add({ api: 'security.mediaCheckAsync', followUp, followUpDelayMs: 60_000 })
    call('security.mediaCheckAsync', media)
    expect(pushed).toMatchObject([{ delayMs: 60_000, event: followUp }])
  })

  test('pushes nothing when the call fails', () => {
    expect(call('security.mediaCheckAsync', { ...media, media_url: 'cloud://env.b/a.png' })).toMatchObject({
      json: { errcode: 40048 },
    })
    openApi.scripts.add({ api: 'security.mediaCheckAsync', reply: { errcode: 45009 } })
    call('security.mediaCheckAsync', media)
    expect(pushed).toEqual([])
  })
})

describe('phonenumber.getPhoneNumber', () => {
  test('gives the number the code names, once', () => {
    const code = 'phone:13900000001:a'
    expect(call('phonenumber.getPhoneNumber', { code })).toMatchObject({
      json: { phone_info: { phoneNumber: '13900000001', countryCode: '86', watermark: { appid: 'wx1' } } },
    })
    expect(call('phonenumber.getPhoneNumber', { code })).toMatchObject({ json: { errcode: 40163 } })
  })

  test('gives any other code a number of its own', () => {
    expect(call('phonenumber.getPhoneNumber', { code: 'x' })).toMatchObject({
      json: { phone_info: { phoneNumber: expect.stringMatching(/^1990000\d{4}$/) } },
    })
    expect(call('phonenumber.getPhoneNumber', {})).toMatchObject({ json: { errcode: 40029 } })
  })
})

test('every call is recorded with its sender and its answer, refused ones too', () => {
  openApi.call({ api: 'subscribeMessage.send', params: message, from })
  openApi.call({ api: 'security.msgSecCheck', params: text, from })
  expect(openApi.recorded()).toMatchObject([
    { api: 'subscribeMessage.send', functionName: 'help', requestId: 'r1', openid: 'wang', at: NOW, params: message },
    { api: 'security.msgSecCheck', openid: 'wang', answer: { errorCode: -604101 } },
  ])
})
