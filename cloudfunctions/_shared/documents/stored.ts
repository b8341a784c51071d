import type * as z from 'zod'

/** A stored document is input too: throws with the path of what is wrong, so that a broken one is found by its name. */
export function parseStored<T>(schema: z.ZodType<T>, raw: unknown): T {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
  throw new Error(`stored document ${String((raw as { _id?: unknown } | null)?._id)} is broken: ${where}`)
}
