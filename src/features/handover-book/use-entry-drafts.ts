import type { InputOf } from '@core/contract/wire'
import { useState } from 'react'
import { randomKey } from '../../platform/random-key'
import { drawerOf, useKept } from '../../platform/use-kept'

/** More than anybody leaves half written: the oldest gives way. */
const MOST = 12

/** The case an entry is about. */
export interface AboutCase {
  readonly kind: NonNullable<InputOf<'desk', 'writeInBook'>['about']>['kind']
  readonly id: string
  readonly number: string
}

/** An entry that is being written, with the case it was begun about: words about one case are never filed beside another. */
export interface EntryDraft {
  readonly clientKey: string
  readonly words: string
  /** Undefined until chosen. */
  readonly due: string | undefined
  readonly about: AboutCase | null
}

export interface EntryDrafts {
  readonly draft: EntryDraft
  /** The others that are half written, oldest first. */
  readonly others: readonly EntryDraft[]
  /** A case this one is not about, and could be: the one it was opened from, or was about. */
  readonly offered: AboutCase | null
  put(part: Partial<EntryDraft>): void
  /** It is about this case, or about none. */
  tag(about: AboutCase | null): void
  /** Goes on with another one; this one stays. */
  turnTo(other: EntryDraft): void
  /** It stands in the book; what comes next is about no case until somebody says so. */
  written(): void
}

/** What is being written into the book, each with a case of its own; all of it is still there when the page is left. */
export function useEntryDrafts(opened: AboutCase | null): EntryDrafts {
  const kept = useKept<readonly EntryDraft[]>(drawerOf('book-drafts'))
  const drafts = kept.value ?? []
  const [first, setFirst] = useState(() => begunAbout(drafts, opened) ?? blank(opened))
  const [offered, offer] = useState(opened)
  const key = first.clientKey
  const draft = drafts.find(({ clientKey }) => clientKey === key) ?? first
  const put = (part: Partial<EntryDraft>) =>
    kept.change((before = []) => {
      const now = before.find(({ clientKey }) => clientKey === key) ?? first
      return [...begun(before, key), { ...now, ...part }].slice(-MOST)
    })
  const turn = (next: EntryDraft) => {
    setFirst(next)
    offer(next.about)
  }
  return {
    draft,
    others: begun(drafts, key),
    offered: draft.about === null ? offered : null,
    put,
    tag(about) {
      if (draft.about) offer(draft.about)
      put({ about })
    },
    turnTo: turn,
    written() {
      kept.change((before = []) => begun(before, key))
      turn(blank(null))
      offer(opened)
    },
  }
}

function blank(about: AboutCase | null): EntryDraft {
  return { clientKey: randomKey(), words: '', due: undefined, about }
}

/** Where words stand already, beside the one in hand. */
function begun(drafts: readonly EntryDraft[], inHand: string): readonly EntryDraft[] {
  return drafts.filter(({ clientKey, words }) => clientKey !== inHand && words.trim() !== '')
}

function begunAbout(drafts: readonly EntryDraft[], about: AboutCase | null): EntryDraft | undefined {
  return drafts.filter((one) => one.about?.id === about?.id).at(-1)
}
