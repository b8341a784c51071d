import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import type { ClockMode } from './clock/time-cell'
import { type Cloud, openCloud } from './cloud'
import type { DatabaseOptions } from './database/open-database'
import { FUNCTION_LIMITS, type FunctionLimits } from './functions/function-limits'
import { createGateway } from './gateway/gateway'

export interface EmulatorOptions {
  /** 0 (the default) takes any free port. */
  readonly port?: number
  /** Folder that keeps documents, files and who the browsers are; absent keeps nothing. */
  readonly dataDir?: string
  readonly functionsDir: string
  readonly schema: DatabaseOptions['schema']
  /** Folder served at `/`, such as an H5 build. */
  readonly staticDir?: string
  /** Default: running, from real time. `at` is epoch ms. */
  readonly clock?: { readonly mode: ClockMode; readonly at?: number }
  readonly envId?: string
  readonly appId?: string
  readonly variables?: Readonly<Record<string, string>>
  readonly anonymousMayCall?: boolean
  /** Which function hears which pushed event, as set in the console: `{ wxa_media_check: 'safety' }`. */
  readonly pushes?: Readonly<Record<string, string>>
  readonly functionLimits?: Partial<FunctionLimits>
  readonly databaseLimits?: NonNullable<DatabaseOptions['limits']>
  readonly latencyMs?: () => number
  /** Receives what functions and the emulator print, line by line; absent keeps silent. */
  readonly print?: (line: string) => void
}

export interface Emulator {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  /** Ends every function and connection and closes the data; may be called again. */
  close(): Promise<void>
}

/** Starts a cloud and its gateway on 127.0.0.1 only. Rejects when the port is taken or the data cannot be opened. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  let url = ''
  const cloud = await openCloud({
    envId: options.envId ?? 'local-env',
    appId: options.appId ?? 'wx0000000000000000',
    dataDir: options.dataDir ?? null,
    // A worker thread resolves modules from nowhere in particular: it needs an absolute path.
    functionsDir: resolve(options.functionsDir),
    schema: options.schema,
    clock: options.clock ?? { mode: 'running' },
    functionLimits: { ...FUNCTION_LIMITS, ...options.functionLimits },
    databaseLimits: options.databaseLimits,
    latencyMs: options.latencyMs,
    variables: options.variables ?? {},
    anonymousMayCall: options.anonymousMayCall ?? true,
    url: () => url,
    print: options.print ?? (() => undefined),
  })
  for (const [event, name] of Object.entries(options.pushes ?? {})) cloud.pushes.route(event, name)
  const server = await listen(cloud, options)
  url = `http://127.0.0.1:${server.port}`
  let closing: Promise<void> | null = null
  return {
    url,
    close() {
      closing ??= server.close().then(cloud.close)
      return closing
    },
  }
}

/** Longer than a client keeps an idle connection (node: 5 s), so that a request never meets a door that is just closing. */
const KEEP_ALIVE_MS = 65_000

async function listen(cloud: Cloud, { port = 0, staticDir }: EmulatorOptions) {
  const { fetch } = createGateway(cloud, staticDir ?? null)
  // Not overriding the process's Request and Response: an embedding test run owns those.
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false })
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = KEEP_ALIVE_MS
  await new Promise<void>((done, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', done)
  }).catch(async (error) => {
    await cloud.close()
    throw error
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
