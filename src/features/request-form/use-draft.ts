import { useState } from 'react'
import { randomKey } from '../../platform/random-key'
import { remember, remembered } from '../../platform/storage'
import type { Draft } from './draft'

const KEY = 'request-draft'

interface DraftHandles {
  readonly draft: Draft
  change(part: Partial<Draft>): void
  /** The case exists: the next request starts from nothing. */
  discard(): void
}

/** The unsent request; every change is written down at once, because a phone may be put away at any moment. */
export function useDraft(): DraftHandles {
  const [draft, setDraft] = useState<Draft>(() => remembered<Draft>(KEY) ?? blank())
  const change = (part: Partial<Draft>) =>
    setDraft((before) => {
      const after = { ...before, ...part }
      remember(KEY, after)
      return after
    })
  return { draft, change, discard: () => remember(KEY, undefined) }
}

function blank(): Draft {
  return { clientKey: randomKey(), category: null, text: '' }
}
