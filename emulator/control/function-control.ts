import { Hono } from 'hono'
import * as z from 'zod'
import type { Cloud } from '../cloud'
import { CloudError } from '../cloud-error'
import { PUSH } from '../identity/caller'
import { jsonBody } from './json-body'

const PUSHED = z.strictObject({ function: z.string(), event: z.record(z.string(), z.unknown()) })
const ROUTE = z.strictObject({ event: z.string(), function: z.string().nullable() })

/** `/control/timers`, `/control/push`, `/control/functions`, `/control/calls`: run functions as WeChat itself would. */
export function functionControl(cloud: Cloud): Hono {
  return new Hono()
    .get('/timers', (c) => c.json(cloud.timers.upcoming()))
    .post('/timers/fire', async (c) => {
      const { function: name } = await jsonBody(c, z.strictObject({ function: z.string() }))
      return c.json(await outcomeOf(() => cloud.timers.fire(name)))
    })
    .post('/push', async (c) => {
      const { function: name, event } = await jsonBody(c, PUSHED)
      return c.json(await outcomeOf(() => cloud.functions.call({ name, event, caller: PUSH })))
    })
    .get('/push/routes', (c) => c.json(cloud.pushes.routes()))
    .post('/push/routes', async (c) => {
      const { event, function: name } = await jsonBody(c, ROUTE)
      cloud.pushes.route(event, name)
      return c.json(cloud.pushes.routes())
    })
    .get('/functions', (c) => c.json(cloud.functions.list()))
    .post('/functions/restart', async (c) => {
      await cloud.functions.restart()
      cloud.timers.refresh()
      return c.json({ ok: true })
    })
    .get('/calls', (c) => {
      const name = c.req.query('function')
      return c.json(cloud.functions.log.list().filter((call) => !name || call.functionName === name))
    })
    .delete('/calls', (c) => {
      cloud.functions.log.clear()
      return c.json([])
    })
}

/** A failing function is an answer here, not a failure of the door. */
async function outcomeOf(run: () => Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    return { ok: true, result: JSON.parse(String(await run())) }
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    return { ok: false, error: { code: error.code, message: error.message } }
  }
}
