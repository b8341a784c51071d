import { givenCloud, type TestCloud } from '../given-cloud'

let cloud: TestCloud

beforeAll(async () => {
  cloud = await givenCloud()
})
afterAll(() => cloud.close())

test('an object without a status code is answered as JSON', async () => {
  const response = await fetch(`${cloud.url}/http/web-page?plain=1`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('application/json')
  expect(await response.json()).toEqual({ plain: true })
})

test('a function behind an address sees what was asked, and nobody as its caller', async () => {
  const ask = await fetch(`${cloud.url}/http/web-page?name=li`, { method: 'POST', body: 'hello' })
  expect(ask.status).toBe(418)
  expect(ask.headers.get('x-from')).toBe('web-page')
  expect(await ask.json()).toEqual({ path: '/', method: 'POST', query: { name: 'li' }, body: 'hello', openid: null })
})

test('a function has every address below its own, and sees which one was asked', async () => {
  const paths = ['web-page/', 'web-page/orders/5', 'web-page//twice'].map(async (address) => {
    const { path } = (await (await fetch(`${cloud.url}/http/${address}`)).json()) as { path: string }
    return path
  })
  expect(await Promise.all(paths)).toEqual(['/', '/orders/5', '//twice'])
})

test('a function that is not there is not found', async () => {
  expect((await fetch(`${cloud.url}/http/ghost`)).status).toBe(404)
})

test('a function that fails answers 500 and keeps its words to itself', async () => {
  const response = await fetch(`${cloud.url}/http/web-page?fail=1`)
  expect(response.status).toBe(500)
})
