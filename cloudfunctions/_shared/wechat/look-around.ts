import { cloud } from './cloud'
import type { Raw } from './store'

/** Documents of another collection, counted as far as anybody wants to know. */
export interface Elsewhere {
  readonly from: string
  readonly where: object
  /** Counting stops here: whether there is any costs less than how many. */
  readonly most: number
}

/** A document, and beside it the counts by their names. */
export interface Around {
  readonly document: Raw
  readonly counts: Readonly<Record<string, number>>
}

/**
 * One document and, in the same round trip, how many documents of other collections meet a condition; null when the document is not there.
 * Each count is a join by a pipeline of its own, which walks that collection's index.
 */
export async function lookAround(
  at: { readonly collection: string; readonly id: string },
  elsewhere: Readonly<Record<string, Elsewhere>>,
): Promise<Around | null> {
  const db = cloud.database({ throwOnNotFound: false } as object)
  // The typings do not know this part of the SDK.
  const { pipeline } = db.command.aggregate as unknown as { pipeline(): Pipeline }
  const joined = Object.entries(elsewhere).reduce(
    (soFar, [as, { from, where, most }]) =>
      soFar.lookup({ from, pipeline: pipeline().match(where).limit(most).count('count').done(), as }),
    db.collection(at.collection).aggregate().match({ _id: at.id }) as unknown as Joining,
  )
  const [found] = ((await joined.end()) as { readonly list?: readonly Raw[] }).list ?? []
  if (!found) return null
  return { document: found, counts: Object.fromEntries(Object.keys(elsewhere).map((as) => [as, countIn(found[as])])) }
}

interface Pipeline {
  match(where: object): Pipeline
  limit(most: number): Pipeline
  count(as: string): Pipeline
  done(): unknown
}

interface Joining {
  lookup(join: { readonly from: string; readonly pipeline: unknown; readonly as: string }): Joining
  end(): Promise<unknown>
}

/** Nothing counted leaves no document behind. */
function countIn(joined: unknown): number {
  const [first] = Array.isArray(joined) ? (joined as readonly { readonly count?: number }[]) : []
  return first?.count ?? 0
}
