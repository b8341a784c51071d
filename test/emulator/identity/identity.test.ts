import { givenCloud, type TestCloud } from '../given-cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await givenCloud()
})
afterAll(() => cloud.close())

interface WxContext {
  OPENID?: string | number
  APPID: string
  SOURCE: string
  ENV: string
}

test('a person of the mini-program is known by openid, app and source', async () => {
  const { before } = await cloud.call<{ before: WxContext }>('probe', { act: 'context' }, 'wang')
  expect(before).toEqual({
    OPENID: 'wang',
    APPID: 'wx0000000000000000',
    CLIENTIP: '127.0.0.1',
    ENV: 'local-env',
    SOURCE: 'wx_client',
  })
})

test('sixty calls at once never see one another’s person', async () => {
  const people = Array.from({ length: 60 }, (_, i) => `person-${i}`)
  const seen = await Promise.all(
    people.map((openid) => cloud.call<{ before: WxContext; after: WxContext }>('probe', { act: 'context' }, openid)),
  )
  expect(seen.map(({ before }) => before.OPENID)).toEqual(people)
  expect(seen.map(({ after }) => after.OPENID)).toEqual(people)
})

test('sixty calls at once that call on keep their person in the second function', async () => {
  const people = Array.from({ length: 60 }, (_, i) => `person-${i}`)
  const seen = await Promise.all(
    people.map((openid) => cloud.call<WxContext>('probe', { act: 'nested', depth: 1 }, openid)),
  )
  expect(seen.map(({ OPENID }) => OPENID)).toEqual(people)
  expect(new Set(seen.map(({ SOURCE }) => SOURCE))).toEqual(new Set(['wx_client,scf']))
})

test('the source grows with every call between functions', async () => {
  expect(await cloud.call('probe', { act: 'nested', depth: 2 })).toMatchObject({
    OPENID: 'wang',
    SOURCE: 'wx_client,scf,scf',
  })
})

test('a function may call itself even when its only instance is taken', async () => {
  const small = await givenCloud({ functionLimits: { instances: 1 } })
  const calls = ['wang', 'li', 'zhao'].map((openid) =>
    small.call<WxContext>('probe', { act: 'nested', depth: 2 }, openid),
  )
  expect((await Promise.all(calls)).map(({ OPENID }) => OPENID)).toEqual(['wang', 'li', 'zhao'])
  await small.close()
})

test('an all-digit openid becomes a Number in getWXContext, as with the real SDK', async () => {
  const { before } = await cloud.call<{ before: WxContext }>('probe', { act: 'context' }, '12345')
  expect(before.OPENID).toBe(12345)
})

test('only calls of the mini-program carry userInfo in the event', async () => {
  const userInfo = { appId: 'wx0000000000000000', openId: 'wang' }
  expect(await cloud.call('probe', { act: 'event' })).toEqual({ act: 'event', userInfo })
  const nested = { act: 'call', name: 'probe', data: { act: 'event' } }
  expect(await cloud.call('probe', nested)).toEqual({ act: 'event' })
})

describe('a browser', () => {
  const signIn = async (): Promise<{ access_token: string; sub: string }> => {
    const response = await fetch(`${cloud.url}/auth/v1/signin/anonymously`, { method: 'POST', body: '{}' })
    return response.json()
  }
  const callAs = (token: string | null, event: unknown) =>
    fetch(`${cloud.url}/v1/functions/probe`, {
      method: 'POST',
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
      body: JSON.stringify(event),
    })

  test('signed in anonymously has a uuid and no openid', async () => {
    const { access_token, sub } = await signIn()
    const response = await callAs(access_token, { act: 'context' })
    expect((await response.json()).before).not.toHaveProperty('OPENID')
    const web = await callAs(access_token, { act: 'web' })
    expect(await web.json()).toEqual({
      TCB_UUID: sub,
      TCB_ISANONYMOUS_USER: 'true',
      LOGINTYPE: 'ANONYMOUS',
      TCB_SOURCE: 'tcb_web',
    })
  })

  test('is told who it is', async () => {
    const { access_token, sub } = await signIn()
    const me = await fetch(`${cloud.url}/auth/v1/user/me`, { headers: { authorization: `Bearer ${access_token}` } })
    expect(await me.json()).toMatchObject({ sub })
    expect((await fetch(`${cloud.url}/auth/v1/user/me`)).status).toBe(401)
  })

  test('is turned away without a token, with a forged one, and two hours later', async () => {
    const { access_token } = await signIn()
    const [head, , mark] = access_token.split('.')
    const forged = `${head}.${Buffer.from(JSON.stringify({ sub: 'li', exp: 9e9 })).toString('base64url')}.${mark}`
    for (const token of [null, 'nonsense', forged]) {
      const response = await callAs(token, { act: 'context' })
      expect([response.status, (await response.json()).code]).toEqual([401, 'INVALID_CREDENTIALS'])
    }
    await cloud.control('POST', '/clock/advance', { ms: 7200_000 })
    expect((await callAs(access_token, { act: 'context' })).status).toBe(401)
  })

  test('is turned away everywhere when anonymous callers are refused', async () => {
    const strict = await givenCloud({ anonymousMayCall: false })
    const signed = await fetch(`${strict.url}/auth/v1/signin/anonymously`, { method: 'POST' })
    const { access_token } = await signed.json()
    const response = await fetch(`${strict.url}/v1/functions/probe`, {
      method: 'POST',
      headers: { authorization: `Bearer ${access_token}` },
    })
    expect([response.status, (await response.json()).code]).toEqual([403, 'EXCEED_AUTHORITY'])
    await strict.close()
  })
})
