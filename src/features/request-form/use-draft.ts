import { useState } from 'react'
import { REQUEST_DRAFT } from '../../platform/help/unsent/unsent-request'
import { randomKey } from '../../platform/random-key'
import { remember, remembered } from '../../platform/storage'
import type { Draft } from './draft'

interface DraftHandles {
  readonly draft: Draft
  /** False when the phone has no room for it. */
  readonly saved: boolean
  change(part: Partial<Draft>): void
  /** The next request starts from nothing. */
  discard(): void
}

/** The unsent request; every change is written down at once, because a phone may be put away at any moment. */
export function useDraft(): DraftHandles {
  const [draft, setDraft] = useState<Draft>(() => remembered<Draft>(REQUEST_DRAFT) ?? blank())
  const [saved, setSaved] = useState(true)
  const change = (part: Partial<Draft>) =>
    setDraft((before) => {
      const after = { ...before, ...part }
      setSaved(remember(REQUEST_DRAFT, after))
      return after
    })
  const discard = () => {
    remember(REQUEST_DRAFT, undefined)
    setDraft(blank())
  }
  return { draft, saved, change, discard }
}

function blank(): Draft {
  return { clientKey: randomKey(), category: null, text: '' }
}
