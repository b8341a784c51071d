import { Hono } from 'hono'
import * as z from 'zod'
import type { Cloud } from '../cloud'
import type { Fault } from '../faults/fault-list'
import { jsonBody } from './json-body'

const ERROR = z.strictObject({ code: z.string(), message: z.string().exactOptional() })
const FAULT: z.ZodType<Fault> = z.strictObject({
  match: z.strictObject({
    action: z.string().exactOptional(),
    collection: z.string().exactOptional(),
    function: z.string().exactOptional(),
    from: z.string().exactOptional(),
    api: z.string().exactOptional(),
  }),
  times: z.number().int().min(1).exactOptional(),
  effect: z.strictObject({
    delayMs: z.number().min(0).exactOptional(),
    hold: z.boolean().exactOptional(),
    error: ERROR.exactOptional(),
    loseReply: ERROR.exactOptional(),
    hang: z.boolean().exactOptional(),
    timeout: z.boolean().exactOptional(),
  }),
})

/** `/control/faults`: errors, delays, lost answers and timeouts for chosen requests. */
export function faultControl(cloud: Cloud): Hono {
  return new Hono()
    .get('/faults', (c) => c.json(cloud.faults.list()))
    .post('/faults', async (c) => {
      cloud.faults.add(await jsonBody(c, FAULT))
      return c.json(cloud.faults.list())
    })
    .delete('/faults', (c) => {
      cloud.faults.clear()
      return c.json([])
    })
}
