import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { pushedByPlatform } from '../_shared/wechat/caller'
import { contextNow } from '../_shared/wechat/context'
import { takeWord } from './take-word'

/** `wxa_media_check`, as far as we read it. */
const eventSchema = z.object({
  Event: z.literal('wxa_media_check'),
  trace_id: z.string().regex(/^[\w-]{1,128}$/),
  errcode: z.number().default(0),
  result: z.object({ suggest: z.string() }).optional(),
})

/**
 * WeChat's word about a photo, pushed when the check is done. Heard from the platform alone: a phone or a browser that calls this by name is
 * refused. What we do not understand is answered like all the rest, as it would not get better by being told again.
 */
export async function main(event: unknown): Promise<string> {
  const context = contextNow(randomUUID())
  const heard = eventSchema.safeParse(event)
  if (!pushedByPlatform() || !heard.success) {
    context.log.info('safety.refused', { personId: context.caller.personId, understood: heard.success })
    return 'success'
  }
  const { trace_id: traceId, errcode, result } = heard.data
  await takeWord(traceId, errcode === 0 ? result?.suggest : undefined, context)
  return 'success'
}
