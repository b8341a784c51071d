import type { AppealCategory } from '@core/appeals/settings'
import type { Address } from '@core/people/person'
import { useEffect, useRef, useState } from 'react'
import {
  APPEAL_DRAFT,
  APPEAL_TRAY,
  type AppealSending,
  noteAppealSeen,
  postAppeal,
  useAppealSending,
} from '../../platform/appeals/unsent-appeal'
import { type Contact, useKnownContact } from '../../platform/contact'
import { type Part, withPart } from '../../platform/part'
import { type PhotoTray, usePhotoTray } from '../../platform/photos/use-photo-tray'
import { randomKey } from '../../platform/random-key'
import { askToMessage } from '../../platform/subscriptions/ask-to-message'
import { drawerOf, useKept } from '../../platform/use-kept'
import { useShown } from '../../platform/use-shown'
import {
  type AppealDraft,
  appealContactIn,
  appealSubmission,
  blankAppeal,
  missingInAppeal,
  placeIn,
} from './appeal-draft'

interface AppealSetting {
  readonly categories: readonly AppealCategory[]
  /** The caller's own house. */
  readonly mine: Address | null
  /** Message templates to ask for at the tap that sends. */
  readonly templates: readonly string[]
  /** The appeal has become this case, and the page is looked at. */
  readonly onSent: (appealId: string) => void
}

export interface AppealHandles {
  readonly draft: AppealDraft
  /** False when the phone has no room: what is written is gone when the app is closed. */
  readonly saved: boolean
  readonly category: AppealCategory | undefined
  readonly place: Address | null
  readonly known: Contact
  readonly contact: Contact
  readonly missing: string | undefined
  readonly sending: AppealSending
  readonly photos: PhotoTray
  /** It is being sent: nothing can be changed until that is through, or has come back. */
  readonly locked: boolean
  change(part: Part<AppealDraft>): void
  /** The text of this very moment, for whoever has waited for something. */
  textNow(): string
  send(): Promise<void>
}

/** An appeal from its first letter to the case it becomes. */
export function useAppeal({ categories, mine, templates, onSent }: AppealSetting): AppealHandles {
  const { draft, latest, saved, change } = useAppealDraft()
  const photos = usePhotoTray(APPEAL_TRAY)
  const known = useKnownContact()
  const sending = useAppealSending()
  const [going, setGoing] = useState(false)
  const category = categories.find(({ id }) => id === draft.categoryId)
  const contact = appealContactIn(draft, known)
  const place = placeIn(draft, mine)
  useSentHere(sending, onSent)
  const send = async () => {
    setGoing(true)
    try {
      // First of all: WeChat opens its question only straight from a tap.
      await askToMessage(templates)
    } finally {
      setGoing(false)
    }
    const input = appealSubmission(latest(), { category, place, contact: appealContactIn(latest(), known) })
    if (input) await postAppeal({ ...input, photos: [...photos.up()] })
  }
  const locked = going || sending.status === 'sending'
  return {
    ...{ draft, saved, category, place, known, contact, sending, photos, locked, send },
    missing: missingInAppeal(draft, { category, contact }),
    // What would be written now would not be in what is on its way.
    change: locked ? nothing : change,
    textNow: () => latest().text,
  }
}

/** The unsent appeal: still there when the page is left or the app killed. */
function useAppealDraft() {
  const kept = useKept<AppealDraft>(drawerOf(APPEAL_DRAFT))
  const [first] = useState(() => blankAppeal(randomKey()))
  return {
    draft: kept.value ?? first,
    latest: () => kept.latest() ?? first,
    saved: kept.saved,
    change: (part: Part<AppealDraft>) => kept.change((before) => withPart(before ?? first, part)),
  }
}

function nothing(): void {}

/** Whatever was sent before this page was opened is not its news; a page that is covered moves on when it is seen again. */
function useSentHere(sending: AppealSending, onSent: (appealId: string) => void): void {
  const shown = useShown()
  const known = useRef(sending)
  const done = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what to do then is the page's; only the news counts
  useEffect(() => {
    if (done.current || !shown || sending === known.current || sending.status !== 'sent') return
    done.current = true
    if (!sending.older) noteAppealSeen()
    onSent(sending.appealId)
  }, [sending, shown])
}
