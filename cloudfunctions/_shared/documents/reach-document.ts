import * as z from 'zod'
import type { ReachLedger } from '../../../core/duty/reachability'

/** A ledger as it is stored under the person's id; also what a lookup by that id finds. */
export const reachSchema = z.object({
  personId: z.string(),
  version: z.number().int(),
  consents: z.object({ offer: z.number().int().min(0), progress: z.number().int().min(0) }),
  counted: z.array(z.string()),
  allowedAt: z.number(),
  texts: z.array(z.number()),
  calls: z.array(z.number()),
  seenAt: z.number(),
}) satisfies z.ZodType<ReachLedger>

/** The ledger in what a lookup found beside a presence; null for somebody who has none. A broken one counts as none: it must not hide the member. */
export function joinedLedger(joined: unknown): ReachLedger | null {
  const [first] = Array.isArray(joined) ? joined : []
  const parsed = reachSchema.safeParse(first)
  return parsed.success ? parsed.data : null
}
