import { Hono } from 'hono'
import * as z from 'zod'
import type { Cloud } from '../cloud'
import type { ScriptedReply } from '../openapi/scripted-replies'
import { jsonBody } from './json-body'

const FIELDS = z.record(z.string(), z.unknown())
const SCRIPT: z.ZodType<ScriptedReply> = z.strictObject({
  api: z.string(),
  match: z.strictObject({ openid: z.string().exactOptional(), contains: z.string().exactOptional() }).exactOptional(),
  times: z.number().int().min(1).exactOptional(),
  reply: FIELDS.exactOptional(),
  followUp: FIELDS.exactOptional(),
  followUpDelayMs: z.number().min(0).exactOptional(),
})

const CONSENTS = z.array(
  z.strictObject({ openid: z.string().min(1), templateId: z.string().min(1), left: z.number().int().min(0) }),
)

/** `/control/messages`: every open API call so far. `/control/consents`: how many messages people have allowed. `/control/openapi/scripts`: what WeChat shall answer next. */
export function messageControl(cloud: Cloud): Hono {
  return new Hono()
    .get('/messages', (c) => {
      const { api, openid } = c.req.query()
      const wanted = cloud.openApi
        .recorded()
        .filter((call) => (!api || call.api === api) && (!openid || call.openid === openid))
      return c.json(wanted)
    })
    .delete('/messages', (c) => {
      cloud.openApi.load({ ...cloud.openApi.dump(), recorded: [] })
      return c.json([])
    })
    .get('/consents', (c) => c.json(cloud.openApi.consents.list()))
    .post('/consents', async (c) => {
      for (const consent of await jsonBody(c, CONSENTS)) cloud.openApi.consents.set(consent)
      return c.json(cloud.openApi.consents.list())
    })
    .get('/openapi/scripts', (c) => c.json(cloud.openApi.scripts.list()))
    .post('/openapi/scripts', async (c) => {
      cloud.openApi.scripts.add(await jsonBody(c, SCRIPT))
      return c.json(cloud.openApi.scripts.list())
    })
    .delete('/openapi/scripts', (c) => {
      cloud.openApi.scripts.clear()
      return c.json([])
    })
}
