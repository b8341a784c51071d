import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as it came in. */
export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** What a carrier does instead of its ordinary answer, once. */
export type Trouble =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterS?: number }
  | { readonly kind: 'garbage'; readonly text: string }
  | { readonly kind: 'silence' }
  | { readonly kind: 'broken-off' }
  /** Real ms before the ordinary answer. */
  | { readonly kind: 'delay'; readonly ms: number }

export interface CarrierServer {
  readonly url: string
  readonly received: readonly Received[]
  /** The next requests meet these, in order. */
  troubles(...troubles: readonly Trouble[]): void
  forget(): void
  close(): Promise<void>
}

/** A carrier on this machine: every request is kept, answered by `answer`, and troubled as told. */
export async function carrierServer(answer: (request: Received) => object): Promise<CarrierServer> {
  const received: Received[] = []
  const waiting: Trouble[] = []
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const one = { path: request.url ?? '', headers: request.headers, body }
      received.push(one)
      reply(response, waiting.shift() ?? null, () => answer(one))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    troubles: (...troubles) => void waiting.push(...troubles),
    forget() {
      received.length = 0
      waiting.length = 0
    },
    async close() {
      server.closeAllConnections()
      await new Promise<void>((done) => server.close(() => done()))
    },
  }
}

/** Silence is an answer, too: the connection stays open and nothing comes. */
function reply(response: ServerResponse, trouble: Trouble | null, answer: () => object): void {
  const ordinary = () => send(response, 200, JSON.stringify(answer()))
  if (trouble === null) ordinary()
  else if (trouble.kind === 'broken-off') response.destroy()
  else if (trouble.kind === 'garbage') send(response, 200, trouble.text)
  else if (trouble.kind === 'delay') setTimeout(ordinary, trouble.ms)
  else if (trouble.kind === 'status') {
    if (trouble.retryAfterS !== undefined) response.setHeader('Retry-After', String(trouble.retryAfterS))
    send(response, trouble.status, 'trouble')
  }
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(text)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
