import * as z from 'zod'
import type { BookEntry } from '../hotline/book'
import type { EpochMs } from '../kit/time'
import { clientKey, id, someText, text } from './fields'
import { answering } from './operation'

/** An entry of the handover book, people by name. */
export interface BookRow extends Pick<BookEntry, 'id' | 'at' | 'words' | 'about' | 'dueAt'> {
  readonly byName: string
  /** `mine` when it is the caller who has it; by their id it is taken over from somebody else. */
  readonly taken: {
    readonly byId: string
    readonly byName: string
    readonly at: EpochMs
    readonly mine: boolean
  } | null
  readonly handedOn: { readonly byName: string; readonly at: EpochMs; readonly words: string } | null
  readonly closed: { readonly byName: string; readonly at: EpochMs; readonly words: string } | null
  /** Nobody has seen to it by the time it was due. */
  readonly late: boolean
}

/** The handover book of the hotline; for those who take calls. */
export const bookContract = {
  /** What whoever sits at the desk next has to know: all that is open, and what was seen to within a day. At most 200. */
  book: answering<{ readonly entries: readonly BookRow[] }>()(z.object({ communityId: id }).strict()),
  /** Leaves something to whoever comes next; the same client key answers with the same entry. */
  writeInBook: answering<BookRow>()(
    z
      .object({
        ...{ communityId: id, clientKey, words: someText(300) },
        about: z
          .object({ kind: z.enum(['help', 'appeal']), id })
          .strict()
          .nullable()
          .default(null),
        dueAt: z.number().int().min(0).nullable().default(null),
      })
      .strict(),
  ),
  /** It is the caller's now; what somebody has already only when it is said from whom it is taken over. */
  takeEntry: answering<BookRow>()(
    z.object({ communityId: id, entryId: id, from: id.nullable().default(null) }).strict(),
  ),
  /** Whoever has it leaves it to the next, with how far it is. */
  handOn: answering<BookRow>()(z.object({ communityId: id, entryId: id, words: text(200) }).strict()),
  /** Seen to, with how it went. */
  closeEntry: answering<BookRow>()(z.object({ communityId: id, entryId: id, words: text(200) }).strict()),
} as const
