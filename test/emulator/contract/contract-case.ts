import type { Db, Sdk } from './sdk-view'

/** Where a case stands: one run against one environment. */
export interface Ground {
  readonly sdk: Sdk
  readonly db: Db
  /** Collections every environment has for the contract. */
  readonly notes: string
  readonly tags: string
  /** A collection with a unique index on `phone`, where the environment has one. */
  readonly people: string
  /** An id no other case or run uses. */
  id(name: string): string
  /** Field every document of this case carries, so that queries meet no others and the run can be swept away. */
  readonly mark: string
  /** The emulator's control door; a real environment has none. */
  control(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>
}

/** One fact about the cloud, told by the unmodified SDK. */
export interface ContractCase {
  readonly name: string
  /** Set when a real environment cannot run it as it is; says what it would need. */
  readonly emulatorOnly?: string
  run(ground: Ground): Promise<void>
}

/** What function code catches. */
export interface Caught {
  readonly errCode?: number
  readonly code?: string
  readonly errMsg?: string
  readonly message?: string
}

/** The failure of a promise that must fail. */
export async function caught(promise: Promise<unknown>): Promise<Caught> {
  try {
    await promise
  } catch (error) {
    const { errCode, code, errMsg, message } = error as Caught
    return JSON.parse(JSON.stringify({ errCode, code, errMsg, message }))
  }
  throw new Error('expected a failure')
}
