import { Hono } from 'hono'
import * as z from 'zod'
import type { Cloud } from '../cloud'
import { jsonBody } from './json-body'

/** Epoch ms, or ISO 8601 text with its offset. */
const INSTANT = z.union([z.number().int(), z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))])
const SETTING = z.strictObject({ mode: z.enum(['running', 'frozen']).optional(), at: INSTANT.optional() })
/** Ten years: more is a mistake, and would fire a per-second timer for hours. */
const LONGEST_MS = 10 * 366 * 24 * 60 * 60 * 1000

/** `/control/clock`: read it, set it (fires nothing), let time pass (fires everything due). */
export function clockControl(cloud: Cloud): Hono {
  const shown = () => {
    const at = cloud.clock.now()
    return { mode: cloud.clock.mode(), at, iso: new Date(at).toISOString() }
  }
  return new Hono()
    .get('/clock', (c) => c.json(shown()))
    .post('/clock', async (c) => {
      const { mode, at } = await jsonBody(c, SETTING)
      if (mode) cloud.clock.setMode(mode)
      if (at !== undefined) {
        cloud.clock.jumpTo(at)
        cloud.timers.refresh() // schedules count on from the new instant; a jump owes no runs
      }
      return c.json(shown())
    })
    .post('/clock/advance', async (c) => {
      const { ms } = await jsonBody(c, z.strictObject({ ms: z.number().int().min(0).max(LONGEST_MS) }))
      const jobs = await cloud.time.advance(ms)
      return c.json({ jobs, ...shown() })
    })
}
