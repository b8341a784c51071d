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
  const [far, how] = [entry.handedOn?.words ?? '', entry.closed?.words ?? '']
  const [words, soFar, end] = [clean(entry.words), clean(far), clean(how)]
  if (words === entry.words && soFar === far && end === how) return entry
  return {
    ...{ ...entry, words },
    handedOn: entry.handedOn && { ...entry.handedOn, words: soFar },
    closed: entry.closed && { ...entry.closed, words: end },
  }
}
