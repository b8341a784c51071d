import { join } from 'node:path'
import type { DatabaseSchema } from '../../emulator/database/schema'
import { type Emulator, type EmulatorOptions, startEmulator } from '../../emulator/start-emulator'

// Cold starts load the real SDK, and all test kinds share the machine's cores.
jest.setTimeout(30_000)

/** The functions most emulator tests call. */
export const FIXTURES = join(__dirname, 'fixtures/functions')

const SCHEMA: DatabaseSchema = {
  collections: {
    runs: { access: 'ADMINONLY', indexes: [] },
    notes: { access: 'ADMINONLY', indexes: [] },
  },
}

/** A running emulator with words for what tests do to it. */
export interface TestCloud extends Emulator {
  /** Calls a function as a person in the mini-program; rejects with `{status, code, message}` when it fails. */
  call<T = unknown>(name: string, event: unknown, openid?: string): Promise<T>
  /** One request to the control door; rejects on any status but 200. */
  control<T = unknown>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T>
  /** What functions printed so far. */
  readonly printed: readonly string[]
}

/** Starts an emulator on a free port with the fixture functions and a frozen clock, unless told otherwise. */
export async function givenCloud(options: Partial<EmulatorOptions> = {}): Promise<TestCloud> {
  const printed: string[] = []
  const emulator = await startEmulator({
    functionsDir: FIXTURES,
    schema: SCHEMA,
    clock: { mode: 'frozen', at: Date.parse('2025-03-01T08:00:00+08:00') },
    print: (line) => printed.push(...line.split('\n')),
    ...options,
  })
  return {
    ...emulator,
    printed,
    async call<T>(name: string, event: unknown, openid = 'wang'): Promise<T> {
      const headers = { 'content-type': 'application/json', 'x-emulator-openid': openid }
      const url = `${emulator.url}/v1/functions/${name}`
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(event) })
      const body = await response.json()
      if (!response.ok) throw { status: response.status, code: body.code, message: body.message }
      return body as T
    },
    async control<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T> {
      const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
      const response = await fetch(`${emulator.url}/control${path}`, init)
      const answer = await response.json()
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
      return answer as T
    },
  }
}
