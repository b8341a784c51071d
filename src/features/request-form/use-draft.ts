import { useState } from 'react'
import { REQUEST_DRAFT } from '../../platform/help/unsent/unsent-request'
import { randomKey } from '../../platform/random-key'
import { drawerOf, useKept } from '../../platform/use-kept'
import type { Draft } from './draft'

interface DraftHandles {
  readonly draft: Draft
  /** False when the phone has no room for it. */
  readonly saved: boolean
  change(part: Partial<Draft>): void
  /** The next request starts from nothing. */
  discard(): void
}

/** The unsent request. */
export function useDraft(): DraftHandles {
  const { value, saved, change, forget } = useKept<Draft>(drawerOf(REQUEST_DRAFT))
  const [first, setFirst] = useState(blank)
  return {
    draft: value ?? first,
    saved,
    change: (part) => change((before) => ({ ...(before ?? first), ...part })),
    discard() {
      forget()
      setFirst(blank())
    },
  }
}

function blank(): Draft {
  return { clientKey: randomKey(), category: null, text: '' }
}
