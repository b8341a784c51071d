import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { givenCloud, type TestCloud } from '../given-cloud'

let cloud: TestCloud
let staticDir: string

beforeAll(async () => {
  staticDir = mkdtempSync(join(tmpdir(), 'site-'))
  mkdirSync(join(staticDir, 'js'))
  writeFileSync(join(staticDir, 'index.html'), '<title>home</title>')
  writeFileSync(join(staticDir, 'js/app.js'), 'app()')
  cloud = await givenCloud({ staticDir })
})
afterAll(async () => {
  await cloud.close()
  rmSync(staticDir, { recursive: true })
})

/** `fetch` may not set Host, so this asks with node:http. */
const statusFor = (host: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${cloud.url}/control/clock`, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

describe('the port', () => {
  test('is open on 127.0.0.1 and on no other address of this machine', async () => {
    const port = Number(new URL(cloud.url).port)
    const reachable = (host: string) =>
      new Promise<boolean>((resolve) => {
        const socket = connect({ host, port, timeout: 2000 })
        const answer = (open: boolean) => () => {
          socket.destroy()
          resolve(open)
        }
        socket.on('connect', answer(true)).on('error', answer(false)).on('timeout', answer(false))
      })
    expect(await reachable('127.0.0.1')).toBe(true)
    // 127.0.0.2 is local on Linux only, yet a server bound to every address would answer there.
    const others = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ family, address }) => family === 'IPv4' && address !== '127.0.0.1')
      .map(({ address }) => address)
    for (const host of [...others, '127.0.0.2']) expect([host, await reachable(host)]).toEqual([host, false])
  })

  test('answers nobody who came by another name, such as a rebound one', async () => {
    expect(await statusFor(new URL(cloud.url).host)).toBe(200)
    expect(await statusFor('localhost:1')).toBe(200)
    expect(await statusFor('evil.example')).toBe(403)
    expect(await statusFor('localhost.evil.example')).toBe(403)
  })

  test('that is taken is reported to the caller', async () => {
    await expect(givenCloud({ port: Number(new URL(cloud.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('calling a function by its URL', () => {
  test('answers the function’s own value and the request id of its call', async () => {
    const response = await fetch(`${cloud.url}/v1/functions/probe`, {
      method: 'POST',
      headers: { 'x-emulator-openid': 'wang' },
      body: '{"act":"event","x":1}',
    })
    expect(await response.json()).toMatchObject({ act: 'event', x: 1 })
    const calls = await cloud.control<{ requestId: string }[]>('GET', '/calls')
    expect(calls.at(-1)?.requestId).toBe(response.headers.get('x-request-id'))
  })

  test('fails with a status and the API’s own code', async () => {
    await expect(cloud.call('nobody', {})).rejects.toMatchObject({ status: 404, code: 'FUNCTION_NOT_FOUND' })
    await expect(cloud.call('bare', { act: 'throwError' })).rejects.toMatchObject({
      status: 400,
      code: 'FUNCTION_INVOCATION_FAILED',
      message: expect.stringContaining('boom'),
    })
    await expect(cloud.call('bare', { act: 'spin' })).rejects.toMatchObject({ code: 'FUNCTION_TIME_LIMIT_EXCEEDED' })
    await expect(cloud.call('probe', {}, 'not an openid')).rejects.toMatchObject({ status: 400, code: 'INVALID_PARAM' })
  })
})

describe('the web SDK’s form', () => {
  const web = async (body: unknown, openid = 'wang') => {
    const headers = { 'x-emulator-openid': openid }
    const response = await fetch(`${cloud.url}/web?env=local-env`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    return response.json()
  }

  test('calls a function', async () => {
    const call = { action: 'functions.invokeFunction', function_name: 'probe', request_data: '{"act":"event"}' }
    const { requestId, data } = await web(call)
    expect(requestId).toEqual(expect.any(String))
    expect(JSON.parse(data.response_data)).toMatchObject({ act: 'event', userInfo: { openId: 'wang' } })
  })

  test('accepts the access token in the body', async () => {
    const signed = await (await fetch(`${cloud.url}/auth/v1/signin/anonymously`, { method: 'POST' })).json()
    const body = { action: 'functions.invokeFunction', function_name: 'probe', request_data: '{"act":"web"}' }
    const response = await fetch(`${cloud.url}/web`, {
      method: 'POST',
      body: JSON.stringify({ ...body, access_token: signed.access_token }),
    })
    expect(JSON.parse((await response.json()).data.response_data).TCB_UUID).toBe(signed.sub)
  })

  test('does not reach documents or unknown actions', async () => {
    expect(await web({ action: 'database.getDocument', collectionName: 'notes' })).toMatchObject({
      code: 'DATABASE_PERMISSION_DENIED',
    })
    expect(await web({ action: 'wx.openApi' })).toMatchObject({ code: 'INVALID_ACTION' })
  })

  test('uploads by form and downloads by temporary URL', async () => {
    const { data } = await web({ action: 'storage.getUploadMetadata', path: '照片/门 牌.png' })
    const form = new FormData()
    form.set('signature', data.authorization)
    form.set('file', new Blob(['picture'], { type: 'image/png' }), 'x.png')
    expect((await fetch(data.url, { method: 'POST', body: form })).status).toBe(200)
    const links = await web({ action: 'storage.batchGetDownloadUrl', file_list: [{ fileid: data.fileId }] })
    const download = await fetch(links.data.download_list[0].tempFileURL)
    expect([download.headers.get('content-type'), await download.text()]).toEqual(['image/png', 'picture'])
  })
})

describe('the bucket', () => {
  test('refuses paths that climb, however they are written', async () => {
    for (const path of ['%2e%2e%2fsecret', 'a%2f..%2f..%2fsecret', '..%5csecret', '%ff']) {
      expect((await fetch(`${cloud.url}/cos/${path}?sign=x`)).status).toBe(404)
      expect((await fetch(`${cloud.url}/cos/${path}`, { method: 'PUT', body: 'x' })).status).toBe(400)
    }
  })

  test('answers a bad permission with the XML the SDK reads', async () => {
    const response = await fetch(`${cloud.url}/cos/a.txt`, {
      method: 'PUT',
      body: 'x',
      headers: { authorization: 'no' },
    })
    expect(await response.text()).toMatch(/<Error><Code>SignatureDoesNotMatch<\/Code>.*<RequestId>.*<TraceId>/)
  })
})

describe('the static site', () => {
  const get = async (path: string) => {
    const response = await fetch(cloud.url + path)
    return [response.status, response.headers.get('content-type'), await response.text()]
  }

  test('serves files and gives index.html to unknown pages, not to missing files', async () => {
    expect(await get('/js/app.js')).toEqual([200, expect.stringContaining('javascript'), 'app()'])
    expect(await get('/')).toEqual([200, expect.stringContaining('text/html'), '<title>home</title>'])
    expect(await get('/pages/help/index')).toEqual([200, expect.stringContaining('text/html'), '<title>home</title>'])
    expect((await get('/js/gone.js'))[0]).toBe(404)
  })

  test('does not leave its folder', async () => {
    expect((await get('/..%2f..%2fetc%2fhosts.txt'))[0]).toBe(404)
  })
})

test('closing twice is harmless, and the port is free afterwards', async () => {
  const other = await givenCloud()
  await Promise.all([other.close(), other.close()])
  await other.close()
  await expect(fetch(other.url)).rejects.toThrow()
})
