import { Hono } from 'hono'
import * as z from 'zod'
import type { Cloud } from '../cloud'
import { failureOf, jsonReply } from '../gateway/wire-reply'
import { clockControl } from './clock-control'
import { documentControl } from './document-control'
import { faultControl } from './fault-control'
import { functionControl } from './function-control'
import { messageControl } from './message-control'
import { stateControl } from './state-control'

/** The door WeChat does not have: time, seeds, faults, records and resets, for tests and demos. */
export function controlRoute(cloud: Cloud): Hono {
  const app = new Hono()
  for (const part of [clockControl, documentControl, faultControl, functionControl, messageControl, stateControl]) {
    app.route('/', part(cloud))
  }
  app.onError((error) =>
    error instanceof z.ZodError || error instanceof SyntaxError
      ? jsonReply({ error: { code: 'INVALID_PARAM', message: error.message } }, 400)
      : jsonReply({ error: failureOf(cloud, error) }, 500),
  )
  return app
}
