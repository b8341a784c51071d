import { setTimeout as wait } from 'node:timers/promises'
import { CloudError } from '../cloud-error'
import { transactionConflict } from '../database/failures'
import type { FaultEffect, FaultList } from './fault-list'

/** The cloud's own words for a code, where callers recognise it by them: the SDK drops the code of a conflict. */
const WORDS: Readonly<Record<string, string>> = { DATABASE_TRANSACTION_CONFLICT: transactionConflict().message }

interface Struck {
  readonly effect: FaultEffect | null
  readonly cleared: FaultList['cleared']
}

/** Does the work as the fault wants it: later, not at all, or without its answer. */
export async function strike<T>({ effect, cleared }: Struck, work: () => Promise<T>): Promise<T> {
  if (!effect) return work()
  if (effect.hold) await cleared()
  if (effect.delayMs) await wait(effect.delayMs)
  if (effect.hang) return new Promise<never>(noop)
  if (effect.timeout) throw new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', 'Invoking task timed out after 3 seconds')
  if (effect.error) throw asError(effect.error)
  const result = await work()
  if (effect.loseReply) throw asError(effect.loseReply)
  return result
}

function asError({ code, message }: { readonly code: string; readonly message?: string }): CloudError {
  return new CloudError(code, message ?? WORDS[code] ?? `scripted ${code}`)
}

function noop(): void {}
