import { Hono } from 'hono'
import * as z from 'zod'
import type { Cloud } from '../cloud'
import { jsonBody } from './json-body'
import { restoreSnapshot, type Snapshot, takeSnapshot } from './snapshot'

const NAMED = z.strictObject({ name: z.string().min(1) })
const RESET = z.strictObject({ instances: z.boolean().optional() })

/** `/control/reset`, `/control/snapshot`, `/control/restore`, `/control/stats`, `/control/files`. */
export function stateControl(cloud: Cloud): Hono {
  const snapshots = new Map<string, Snapshot>()
  return new Hono()
    .post('/reset', async (c) => {
      const { instances } = await jsonBody(c, RESET)
      await reset(cloud)
      if (instances) await cloud.functions.restart()
      return c.json({ ok: true })
    })
    .post('/snapshot', async (c) => {
      const { name } = await jsonBody(c, NAMED)
      snapshots.set(name, await takeSnapshot(cloud))
      return c.json({ names: [...snapshots.keys()] })
    })
    .post('/restore', async (c) => {
      const { name } = await jsonBody(c, NAMED)
      const snapshot = snapshots.get(name)
      if (!snapshot) return c.json({ error: { code: 'INVALID_PARAM', message: `no snapshot ${name}` } }, 404)
      await restoreSnapshot(cloud, snapshot)
      return c.json({ ok: true })
    })
    .get('/stats', (c) =>
      c.json({ requests: Object.fromEntries(cloud.requestCounts), database: cloud.database.stats() }),
    )
    .delete('/stats', (c) => {
      cloud.requestCounts.clear()
      cloud.database.resetStats()
      return c.json({ ok: true })
    })
    .get('/files', async (c) => c.json(await cloud.storage.store.list()))
}

/** Forgets everything but the functions' folder; the clock goes back to where this run began. */
async function reset(cloud: Cloud): Promise<void> {
  const { mode, at } = cloud.options.clock
  await restoreSnapshot(cloud, {
    clock: { mode, at: at ?? Date.now() },
    database: {},
    files: [],
    openApi: { recorded: [], usedCodes: [] },
    pushes: [],
    visitors: [],
  })
  await cloud.database.clear()
  cloud.openApi.scripts.clear()
  cloud.faults.clear()
  cloud.functions.log.clear()
  cloud.requestCounts.clear()
  cloud.database.resetStats()
}
