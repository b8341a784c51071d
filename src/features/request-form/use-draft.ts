import { useState } from 'react'
import { spentKeys } from '../../platform/help/unsent/spent-keys'
import { REQUEST_DRAFT } from '../../platform/help/unsent/unsent-request'
import { randomKey } from '../../platform/random-key'
import { drawerOf, useKept } from '../../platform/use-kept'
import type { Draft } from './draft'

export interface DraftHandles {
  readonly draft: Draft
  /** The draft of this very moment, for whoever has waited for something. */
  latest(): Draft
  /** False when the phone has no room for it. */
  readonly saved: boolean
  change(part: Partial<Draft>): void
  /** The next request starts from nothing. */
  discard(): void
}

/**
 * The unsent request. A form that stands open twice, in two windows or on two pages, shares its key until one of them is sent: what is written in the
 * other from then on is another request, under a key of its own.
 */
export function useDraft(): DraftHandles {
  const { value, latest, saved, change, forget } = useKept<Draft>(drawerOf(REQUEST_DRAFT))
  const [first, setFirst] = useState(blank)
  const own = (draft: Draft | undefined) => withOwnKey(draft ?? first)
  return {
    draft: own(value),
    latest: () => own(latest()),
    saved,
    change: (part) => change((before) => ({ ...own(before), ...part })),
    discard() {
      forget()
      setFirst(blank())
    },
  }
}

function withOwnKey(draft: Draft): Draft {
  return spentKeys.has(draft.clientKey) ? { ...draft, clientKey: spentKeys.successorOf(draft.clientKey) } : draft
}

function blank(): Draft {
  return { clientKey: randomKey(), category: null, text: '' }
}
