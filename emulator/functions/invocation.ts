import { randomBytes } from 'node:crypto'
import type { Caller } from '../identity/caller'

/** One run of a function. Its token comes back with every request the function makes. */
export interface Invocation {
  readonly requestId: string
  readonly token: string
  readonly functionName: string
  readonly caller: Caller
  /** Requests it made to the cloud so far, by action: its round trips. */
  readonly requests: Map<string, number>
}

/** Tokens of past invocations that are still recognised: a function may leave work behind when it answers. */
const REMEMBERED = 5000

/** Finds the invocation behind a token. */
export interface InvocationBook {
  open(functionName: string, caller: Caller, requestId: string): Invocation
  /** Null for a token of no known invocation, such as a script's empty one. */
  find(token: unknown): Invocation | null
}

/** An empty book; the oldest entries are forgotten beyond 5000. */
export function createInvocationBook(): InvocationBook {
  const byToken = new Map<string, Invocation>()
  return {
    open(functionName, caller, requestId) {
      const token = randomBytes(16).toString('hex')
      const invocation = { requestId, token, functionName, caller, requests: new Map() }
      byToken.set(token, invocation)
      const oldest = byToken.keys().next()
      if (byToken.size > REMEMBERED && !oldest.done) byToken.delete(oldest.value)
      return invocation
    },
    find: (token) => (typeof token === 'string' ? (byToken.get(token) ?? null) : null),
  }
}
