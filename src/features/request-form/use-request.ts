import type { Address } from '@core/people/person'
import { useEffect, useRef } from 'react'
import type { Sending } from '../../platform/help/unsent/unsent'
import { REQUEST_TRAY, unsentRequest, useSending } from '../../platform/help/unsent/unsent-request'
import { me } from '../../platform/me'
import { type PhotoTray, usePhotoTray } from '../../platform/photos/use-photo-tray'
import { askToMessage } from '../../platform/subscriptions/ask-to-message'
import { useShown } from '../../platform/use-shown'
import { recordings } from '../../platform/voice/recordings'
import { type Contact, contactIn, type Draft, missingIn, submission } from './draft'
import { useDraft } from './use-draft'

interface RequestSetting {
  readonly address: Address | null
  /** Message templates to ask for at the tap that sends. */
  readonly templates: readonly string[]
  /** The request has become this case, and the page is looked at. */
  readonly onSent: (helpId: string) => void
}

export interface RequestHandles {
  readonly draft: Draft
  /** False when the phone has no room: what is filled in is gone when the app is closed. */
  readonly saved: boolean
  readonly known: Contact
  readonly contact: Contact
  readonly missing: string | undefined
  readonly sending: Sending
  /** They go along as far as they are up by then; the others follow. */
  readonly photos: PhotoTray
  change(part: Partial<Draft>): void
  send(): Promise<void>
  /** What waits goes out now, or is tried. */
  sendNow(): Promise<void>
  /** Back to the form. */
  takeBack(): void
  /** Nothing is sent, and the form is empty again. */
  drop(): void
}

const NOBODY: Contact = { name: '', phone: '' }

/** A half-hour request from its first letter to the case it becomes. */
export function useRequest({ address, templates, onSent }: RequestSetting): RequestHandles {
  const { draft, saved, change, discard } = useDraft()
  const photos = usePhotoTray(REQUEST_TRAY)
  const profile = me.use()
  const known = profile.status === 'ready' ? profile.data : NOBODY
  const contact = contactIn(draft, known)
  const queue = unsentRequest()
  const sending = useSending()
  useSentHere(sending, onSent)
  const send = async () => {
    const input = submission(draft, address, contact, recordings.readyFor(draft.clientKey))
    if (!input) return
    // First of all: WeChat opens its question only straight from a tap.
    await askToMessage(templates)
    // Before it goes: an app that is killed in between sends both when it starts again.
    recordings.release(draft.clientKey)
    await queue.post({ ...input, photos: [...photos.up()] })
  }
  const drop = () => {
    queue.drop()
    discard()
    photos.empty()
  }
  return {
    ...{ draft, saved, known, contact, sending, photos, change, send, drop },
    missing: missingIn(draft, address, contact),
    sendNow: queue.sendNow,
    takeBack: queue.takeBack,
  }
}

/** Whatever was sent before this page was opened is not its news; a page that is covered moves on when it is seen again. */
function useSentHere(sending: Sending, onSent: (helpId: string) => void): void {
  const shown = useShown()
  const known = useRef(sending)
  const done = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what to do then is the page's; only the news counts
  useEffect(() => {
    if (done.current || !shown || sending === known.current || sending.status !== 'sent') return
    done.current = true
    onSent(sending.sent.helpId)
  }, [sending, shown])
}
