import { randomUUID } from 'node:crypto'
import { NOT_YOURS_WORDS } from '../../core/contract/errors'
import type { VolunteeringContext } from '../_shared/volunteering/context'
import { calledByTimer } from '../_shared/wechat/caller'
import { volunteeringContextNow } from '../_shared/wechat/volunteering-context'
import { runEngine } from './run-engine'

/** The timer's function: one run of the engine, which says what it did. Refuses anybody but the timer with NOT_YOURS. */
export async function main() {
  const requestId = randomUUID()
  const context: VolunteeringContext = { ...volunteeringContextNow(requestId), pushes: 'later' }
  if (!calledByTimer()) {
    context.log.info('operation.refused', {
      op: 'engine',
      requestId,
      personId: context.caller.personId,
      code: 'NOT_YOURS',
    })
    return { ok: false, error: { code: 'NOT_YOURS', words: NOT_YOURS_WORDS, requestId }, at: context.now }
  }
  const report = await runEngine(context)
  context.log.info('engine.cycle', { ...report })
  return { ok: true, data: report, at: context.now }
}
