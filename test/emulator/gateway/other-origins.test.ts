import { givenCloud, type TestCloud } from '../given-cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await givenCloud()
})
afterAll(() => cloud.close())

const allowed = async (origin: string) => {
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'x-emulator-openid',
  }
  const response = await fetch(`${cloud.url}/v1/functions/probe`, { method: 'OPTIONS', headers })
  return [response.headers.get('access-control-allow-origin'), response.headers.get('access-control-allow-headers')]
}

test('pages on this machine may call, with the openid header', async () => {
  expect(await allowed('http://localhost:10086')).toEqual(['http://localhost:10086', 'x-emulator-openid'])
})

test('pages from elsewhere are not let in by CORS', async () => {
  expect((await allowed('https://evil.example'))[0]).toBeNull()
})

/** Plain text, which a browser sends to any address without a preflight. */
const postFrom = async (origin: string, path: string) => {
  const headers = { origin, 'content-type': 'text/plain', 'x-emulator-openid': 'wang' }
  return (await fetch(cloud.url + path, { method: 'POST', headers, body: '{}' })).status
}
const DOORS = ['/admin', '/web', '/v1/functions/bare', '/auth/v1/signin/anonymously', '/cos/a', '/control/reset', '/']

test.each(DOORS)('pages from elsewhere are turned away at %s, asked for or not', async (door) => {
  for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'null'])
    expect([origin, await postFrom(origin, door)]).toEqual([origin, 403])
  for (const origin of ['http://localhost:10086', 'http://127.0.0.1', 'http://[::1]:8080'])
    expect([origin, await postFrom(origin, door)]).not.toEqual([origin, 403])
})

test('pages from elsewhere cannot wipe or fill the documents', async () => {
  await cloud.control('POST', '/database', { notes: [{ _id: 'kept' }] })
  const headers = { origin: 'https://evil.example', 'content-type': 'text/plain' }
  await fetch(`${cloud.url}/control/reset`, { method: 'POST', headers, body: '{}' })
  await fetch(`${cloud.url}/control/database`, { method: 'POST', headers, body: '{"notes":[{"_id":"forged"}]}' })
  expect(await cloud.control('GET', '/database/notes')).toEqual([{ _id: 'kept' }])
})
