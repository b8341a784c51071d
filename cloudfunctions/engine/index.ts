import { randomUUID } from 'node:crypto'
import { ERROR_WORDS } from '../../core/contract/errors'
import type { Context } from '../_shared/context'
import { calledByTimer } from '../_shared/wechat/caller'
import { contextNow } from '../_shared/wechat/context'
import { audit } from './audit'
import { runCycle } from './run-cycle'
import { sendOutbox } from './send-outbox'

/** The timer's function: takes every step that is due, then sends what is owed, counts what was left, and says what it did. Refuses anybody but the timer with NOT_YOURS. */
export async function main() {
  const requestId = randomUUID()
  const context: Context = { ...contextNow(requestId), pushes: 'later' }
  if (!calledByTimer()) {
    context.log.info('operation.refused', {
      op: 'engine',
      requestId,
      personId: context.caller.personId,
      code: 'NOT_YOURS',
    })
    return { ok: false, error: { code: 'NOT_YOURS', words: ERROR_WORDS.NOT_YOURS, requestId }, at: context.now }
  }
  const cycle = await runCycle(context)
  const outbox = await sendOutbox(context)
  const left = await audit(cycle, context)
  context.log.info('engine.cycle', { ...cycle, outbox, left })
  return { ok: true, data: { ...cycle, outbox, left }, at: context.now }
}
