import { AppError } from '../app-error'
import type { Raw, store as Store } from '../wechat/store'

/** A document that is to follow the version somebody has read; 0 is one that nobody has written yet. */
interface Next {
  readonly collection: string
  readonly version: number
  readonly document: Raw & { readonly _id: string }
}

/** Writes a document unless somebody wrote since that version was read; 'duplicate' when a unique index refuses it. One round trip. */
export async function writeNext(
  store: typeof Store,
  { collection, version, document }: Next,
): Promise<'written' | 'overtaken' | 'duplicate'> {
  const { _id, ...fields } = document
  if (version === 0) return (await store.insert(collection, document)) ? 'written' : 'overtaken'
  const changed = await store.replace(collection, { _id, version }, fields)
  if (changed === 'duplicate') return changed
  return changed === 1 ? 'written' : 'overtaken'
}

/** Decides and writes anew whenever somebody else wrote first, which `once` tells by null; fails with CONFLICT after so many lost races. */
export async function untilWritten<T>(what: string, tries: number, once: () => Promise<T | null>): Promise<T> {
  for (let left = tries; left > 0; left--) {
    const saved = await once()
    if (saved !== null) return saved
  }
  throw new AppError('CONFLICT', what)
}
