import { useState } from 'react'
import { serverNow } from '../../platform/cloud/server-clock'
import { randomKey } from '../../platform/random-key'
import { remember, remembered } from '../../platform/storage'
import { type CallDraft, newCall } from './call-draft'

const KEY = 'call-draft'

interface DraftCall {
  readonly draft: CallDraft | null
  change(part: Partial<CallDraft> | ((before: CallDraft) => CallDraft)): void
  pickUp(): void
  discard(): void
}

/** The call being written down; every change is kept at once, because a window may be closed at any moment. */
export function useDraftCall(): DraftCall {
  const [draft, setDraft] = useState<CallDraft | null>(kept)
  const put = (next: CallDraft | null) => {
    remember(KEY, next ?? undefined)
    setDraft(next)
  }
  return {
    draft,
    change: (part) =>
      setDraft((before) => {
        if (before === null) return before
        const after = typeof part === 'function' ? part(before) : { ...before, ...part }
        remember(KEY, after)
        return after
      }),
    pickUp: () => put(newCall(randomKey(), serverNow())),
    discard: () => put(null),
  }
}

/** A draft of an earlier build may lack what was added since. */
function kept(): CallDraft | null {
  const draft = remembered<CallDraft>(KEY)
  return draft ? { ...newCall(draft.clientKey, draft.pickedUpAt), ...draft } : null
}
