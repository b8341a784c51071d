import { COVER_SPAN_MS, type CoverTable, coverTable } from '../../core/board/cover-table'
import { type EpochMs, MINUTE_MS } from '../../core/kit/time'
import { mondaysTouching, type Roster } from '../../core/roster/on-call'
import type { Context } from '../_shared/context'
import { openBook } from '../_shared/roster/book'

export interface CoverKept {
  readonly roster: Roster
  /** Of everybody with a role, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly cover: CoverTable
}

/** A roster changes by the hour and takes three round trips to open: an instance keeps it for a minute. */
const KEPT_MS = MINUTE_MS
const kept = new Map<string, { readonly book: Promise<Omit<CoverKept, 'cover'>>; readonly readAt: EpochMs }>()

/** A community's roster, at most a minute old, and who stands where on the coming shifts. */
export async function coverKept(communityId: string, context: Context): Promise<CoverKept> {
  const { now } = context
  const known = kept.get(communityId)
  const fresh = known && now >= known.readAt && now - known.readAt < KEPT_MS
  const book = fresh ? known.book : open(communityId, context)
  if (!fresh) {
    kept.set(communityId, { book, readAt: now })
    // What failed is not kept.
    book.catch(() => kept.delete(communityId))
  }
  const { roster, names } = await book
  const { zones } = await context.communities.get(communityId)
  return { roster, names, cover: coverTable(roster, zones, now) }
}

async function open(communityId: string, context: Context): Promise<Omit<CoverKept, 'cover'>> {
  const { now } = context
  const { roster, people } = await openBook(
    communityId,
    mondaysTouching({ from: now, to: now + COVER_SPAN_MS }),
    context,
  )
  return { roster, names: new Map(people.map(({ id, name }) => [id, name])) }
}
