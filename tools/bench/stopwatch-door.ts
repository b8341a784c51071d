import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Database } from '../../emulator/database/open-database'
import { timed } from './numbers'

/** A door to a database alone, without the rest of the cloud, that notes how long the engine takes for each request. */
export interface StopwatchDoor {
  readonly port: number
  /** Milliseconds inside the engine, one per request since the last look. */
  takeTimes(): readonly number[]
  close(): Promise<void>
}

export async function openStopwatchDoor(database: Database): Promise<StopwatchDoor> {
  let times: number[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = JSON.parse(Buffer.concat(chunks).toString())
    const { ms, result } = await timed(() => database.handle(body))
    times.push(ms)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ requestId: 'bench', ...result }))
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
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
