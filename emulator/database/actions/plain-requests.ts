import type { Engine } from '../engine'
import { lockTimeout } from '../failures'
import { openPlainSession } from '../transactions/plain-session'
import { Locked } from '../transactions/session'
import type { Action, WireReply, WireRequest } from './action'

/** Runs an ordinary request; resolves once what it wrote is on disk. Waits for transactions that hold its documents. */
export async function runPlain(engine: Engine, action: Action, request: WireRequest): Promise<WireReply> {
  const waitUntil = performance.now() + engine.limits.lockWaitMs
  for (;;) {
    const session = openPlainSession(engine)
    try {
      const reply = action({ ...engine, session, now: engine.now() }, request)
      await engine.journal.append(session.changes)
      return reply
    } catch (error) {
      if (!(error instanceof Locked)) {
        // A failed request may have written part of what it was asked to; that part is as real as any other write.
        await engine.journal.append(session.changes)
        throw error
      }
      await waitFor(engine, error, waitUntil)
    }
  }
}

async function waitFor({ transactions, limits }: Engine, { by }: Locked, waitUntil: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<'too long'>((resolve) => {
    timer = setTimeout(() => resolve('too long'), Math.max(0, waitUntil - performance.now()))
  })
  const outcome = await Promise.race([by.over, tooLong])
  clearTimeout(timer)
  transactions.expire()
  if (outcome === 'too long' && transactions.isOpen(by)) throw lockTimeout(limits.lockWaitMs)
}
