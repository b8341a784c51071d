import { createServer, type Server } from 'node:net'
import { freePort } from '../../tools/free-port'

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

test('a port that is taken gives way to the next free one', async () => {
  const first = await freePort(26_100)
  const server = await listen(first)
  expect(await freePort(first)).toBeGreaterThan(first)
  await new Promise((resolve) => server.close(resolve))
  expect(await freePort(first)).toBe(first)
})
