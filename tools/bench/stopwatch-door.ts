import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Database } from '../../emulator/database/open-database'
import { timed } from './numbers'

/** What went through the door. */
export interface Traffic {
  readonly requests: number
  /** Of requests and answers together, as they are on the wire before any compression. */
  readonly bytes: number
}

/** A door to a database alone, without the rest of the cloud, that notes how long the engine takes for each request. */
export interface StopwatchDoor {
  readonly port: number
  /** Milliseconds inside the engine, one per request since the last look. */
  takeTimes(): readonly number[]
  /** Everything since the last look. */
  takeTraffic(): Traffic
  close(): Promise<void>
}

export async function openStopwatchDoor(database: Database): Promise<StopwatchDoor> {
  let times: number[] = []
  let traffic: Traffic = { requests: 0, bytes: 0 }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const sent = Buffer.concat(chunks)
    const body = JSON.parse(sent.toString())
    const { ms, result } = await timed(() => database.handle(body))
    times.push(ms)
    response.setHeader('content-type', 'application/json')
    const answer = Buffer.from(JSON.stringify({ requestId: 'bench', ...result }))
    traffic = { requests: traffic.requests + 1, bytes: traffic.bytes + sent.length + answer.length }
    response.end(answer)
  })
  // The SDK keeps connections for five seconds; were ours as short, a request after a long pause could meet a closing one.
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    takeTimes() {
      const taken = times
      times = []
      return taken
    },
    takeTraffic() {
      const taken = traffic
      traffic = { requests: 0, bytes: 0 }
      return taken
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
