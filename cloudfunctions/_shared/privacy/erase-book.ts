import type { BookEntry } from '../../../core/hotline/book'
import { blotted } from '../../../core/privacy/blot'
import type { Erasure } from '../../../core/privacy/purposes'
import type { Context } from '../context'
import { deskBookOf } from '../wechat/records'

/** What the desk's handover book says about a case: all of it when the case is their own, else their name and number. */
export async function eraseFromBook(
  caseId: string,
  erasure: Erasure,
  { context, whole }: { readonly context: Context; readonly whole: boolean },
): Promise<void> {
  const book = deskBookOf(context)
  for (const { communityId, id } of await book.about(caseId)) {
    await book.change(communityId, id, (entry) => reworded(entry, erasure, whole))
  }
}

function reworded(entry: BookEntry, { name, phone }: Erasure, whole: boolean): BookEntry {
  const clean = (words: string) =>
    whole || words === '' ? '' : (blotted({ title: '', body: words }, { name, phone })?.body ?? words)
  const [words, how] = [clean(entry.words), clean(entry.closed?.words ?? '')]
  if (words === entry.words && how === (entry.closed?.words ?? '')) return entry
  return { ...entry, words, closed: entry.closed && { ...entry.closed, words: how } }
}
