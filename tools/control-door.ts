/** The part of the emulator's control door that the tools use. */
export interface ControlDoor {
  /** The cloud's own time, epoch ms. */
  now(): Promise<number>
  /** Documents per collection. */
  counts(): Promise<Readonly<Record<string, number>>>
  documents(collection: string): Promise<readonly object[]>
  insert(documents: Readonly<Record<string, readonly object[]>>): Promise<void>
  /** How many subscription messages people have allowed. */
  allow(consents: readonly object[]): Promise<void>
  /** Lets a function's timer go off now. */
  fire(name: string): Promise<void>
  /** Forgets every document and file. */
  reset(): Promise<void>
  /** Calls a function as a person would; answers what the function returned. */
  callAs(openid: string, call: FunctionCall): Promise<unknown>
}

export interface FunctionCall {
  readonly name: string
  readonly op: string
  readonly input: object
}

export function controlDoor(url: string): ControlDoor {
  const control = (path: string, body?: object) => request(`${url}/control${path}`, { body })
  return {
    now: async () => Number((await control('/clock')).at),
    counts: async () => (await control('/database')) as Readonly<Record<string, number>>,
    documents: async (collection) => (await control(`/database/${collection}`)) as unknown as readonly object[],
    insert: async (documents) => void (await control('/database', documents)),
    allow: async (consents) => void (await control('/consents', consents)),
    fire: async (name) => void (await control('/timers/fire', { function: name })),
    reset: async () => void (await control('/reset', {})),
    callAs: (openid, { name, op, input }) =>
      request(`${url}/v1/functions/${name}`, { body: { op, input }, headers: { 'x-emulator-openid': openid } }),
  }
}

interface Sent {
  readonly body?: object | undefined
  readonly headers?: Readonly<Record<string, string>>
}

async function request(url: string, { body, headers }: Sent): Promise<Record<string, unknown>> {
  const init = body
    ? { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }
    : {}
  const response = await fetch(url, init)
  const text = await response.text()
  if (!response.ok) throw new Error(`${url} 答复 ${response.status}：${text.slice(0, 500)}`)
  return JSON.parse(text)
}
