import { setTimeout as pause } from 'node:timers/promises'
import type { Engine } from '../engine'
import { transactionBusy, transactionRefusal } from '../failures'
import { openTransactionSession } from '../transactions/transaction-session'
import type { Transaction } from '../transactions/transactions'
import { journalEntry } from '../transactions/write'
import type { WireReply, WireRequest } from './action'
import { TRANSACTION_ACTIONS } from './table'

/** `database.startTransaction`. */
export function startTransaction({ transactions }: Engine): WireReply {
  return { transactionId: transactions.start().id }
}

/** Runs one request inside a transaction. Whatever fails ends the transaction; only being busy leaves it as it is. */
export async function runInTransaction(engine: Engine, id: string, request: WireRequest): Promise<WireReply> {
  return exclusively(engine, id, async (transaction) => {
    const action = String(request.action)
    const run = Object.hasOwn(TRANSACTION_ACTIONS, action) ? TRANSACTION_ACTIONS[action] : undefined
    if (!run)
      throw transactionRefusal(
        `[InvalidParameter] ${action} cannot be part of a transaction ((local emulator's wording))`,
      )
    transaction.operations++
    if (transaction.operations > engine.limits.maxTransactionOperations) {
      throw transactionRefusal(
        `[LimitExceeded] more than ${engine.limits.maxTransactionOperations} operations in a transaction ((local emulator's wording))`,
      )
    }
    const session = openTransactionSession(transaction, engine)
    const reply = run({ ...engine, session, now: engine.now() }, request)
    await pause(engine.limits.transactionOperationMs)
    return reply
  })
}

/** `database.commitTransaction`: everything becomes visible at once, and is on disk as one batch when this resolves. */
export async function commitTransaction(engine: Engine, id: string): Promise<WireReply> {
  return exclusively(engine, id, async (transaction) => {
    const writes = [...transaction.writes.values()]
    engine.transactions.end(transaction)
    engine.versions.note(writes)
    for (const write of writes) write.collection.replace(write.before, write.after)
    await engine.journal.append(writes.map(journalEntry))
    return {}
  })
}

/** `database.abortTransaction`: nothing of it ever happened. */
export async function abortTransaction(engine: Engine, id: string): Promise<WireReply> {
  return exclusively(engine, id, async (transaction) => {
    engine.transactions.end(transaction)
    return {}
  })
}

async function exclusively(
  engine: Engine,
  id: string,
  run: (transaction: Transaction) => Promise<WireReply>,
): Promise<WireReply> {
  const transaction = engine.transactions.get(id)
  if (transaction.busy) throw transactionBusy()
  transaction.busy = true
  try {
    return await run(transaction)
  } catch (error) {
    engine.transactions.end(transaction)
    throw error
  } finally {
    transaction.busy = false
  }
}
