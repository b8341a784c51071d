import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pingMonitor } from '../../../cloudfunctions/engine/ping-monitor'

/** What an outside monitor may do with a ping: answer with a status, or say nothing. */
let answer: number | 'never' = 200
let heard: string[] = []
let server: Server

beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`)
    if (answer !== 'never') response.writeHead(answer).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})

beforeEach(() => {
  heard = []
  answer = 200
  process.env.HEARTBEAT_PING_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/alive`
})

afterEach(() => {
  delete process.env.HEARTBEAT_PING_URL
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

function logged() {
  const lines: (readonly [string, unknown])[] = []
  const keep = (event: string, details?: unknown) => void lines.push([event, details])
  return { lines, log: { info: keep, error: keep } }
}

test('a clean run is told to the monitor once, and nothing is complained of', async () => {
  const { lines, log } = logged()
  await pingMonitor({ log })
  expect(heard).toEqual(['GET /alive'])
  expect(lines).toEqual([])
})

test('a monitor that refuses is written down with its status, and the run goes on', async () => {
  answer = 500
  const { lines, log } = logged()
  await pingMonitor({ log })
  expect(lines).toEqual([['engine.ping_refused', { status: 500 }]])
})

test('a monitor that never answers holds the run up for three seconds and no longer', async () => {
  answer = 'never'
  const { lines, log } = logged()
  const from = performance.now()
  await pingMonitor({ log })
  expect(performance.now() - from).toBeGreaterThan(2_900)
  expect(performance.now() - from).toBeLessThan(15_000)
  expect(heard).toEqual(['GET /alive'])
  expect(lines).toMatchObject([['engine.ping_failed', { error: { name: 'TimeoutError' } }]])
}, 30_000)

test('a monitor that is gone is written down, and the run goes on', async () => {
  process.env.HEARTBEAT_PING_URL = 'http://127.0.0.1:1/alive'
  const { lines, log } = logged()
  await pingMonitor({ log })
  expect(lines).toMatchObject([['engine.ping_failed', { error: { name: 'TypeError' } }]])
})

test('without an address nobody is told', async () => {
  delete process.env.HEARTBEAT_PING_URL
  const { lines, log } = logged()
  await pingMonitor({ log })
  expect(heard).toEqual([])
  expect(lines).toEqual([])
})
