import * as z from 'zod'
import type { BookEntry } from '../../../core/hotline/book'

/** A stored entry of the desk's handover book is input like any other. */
export const bookEntrySchema = z.object({
  ...{ id: z.string(), communityId: z.string(), version: z.number().int(), at: z.number(), by: z.string() },
  words: z.string(),
  about: z.object({ kind: z.enum(['help', 'appeal']), id: z.string(), number: z.string() }).nullable(),
  dueAt: z.number().nullable(),
  taken: z.object({ by: z.string(), at: z.number() }).nullable(),
  // An entry of before things were handed on.
  handedOn: z.object({ by: z.string(), at: z.number(), words: z.string() }).nullable().default(null),
  closed: z.object({ by: z.string(), at: z.number(), words: z.string() }).nullable(),
}) satisfies z.ZodType<BookEntry>
