import type * as z from 'zod'
import type { Log } from '../log'
import type { Raw } from '../wechat/store'

/** A stored document is input too: throws with the path of what is wrong, so that a broken one is found by its name. */
export function parseStored<T>(schema: z.ZodType<T>, raw: unknown): T {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
  throw new Error(`stored document ${String((raw as { _id?: unknown } | null)?._id)} is broken: ${where}`)
}

/** What can be read of a list. A broken document is logged by its name and left out: one record must not take everybody's list with it. */
export function readAll<T>(raws: readonly Raw[], read: (raw: Raw) => T, log: Log): readonly T[] {
  return raws.flatMap((raw) => {
    try {
      return [read(raw)]
    } catch (error) {
      log.error('stored.broken', { id: raw._id, error })
      return []
    }
  })
}
