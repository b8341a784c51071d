import { type DurationMs, seconds } from '@core/kit/time'
import type { Address } from '@core/people/person'
import { useEffect, useRef, useState } from 'react'
import { type Contact, useKnownContact } from '../../platform/contact'
import type { Sending } from '../../platform/help/unsent/unsent'
import { REQUEST_TRAY, unsentRequest, useSending } from '../../platform/help/unsent/unsent-request'
import { type PhotoTray, usePhotoTray } from '../../platform/photos/use-photo-tray'
import { askToMessage } from '../../platform/subscriptions/ask-to-message'
import { useShown } from '../../platform/use-shown'
import { recordings } from '../../platform/voice/recordings'
import { contactIn, type Draft, missingIn, submission } from './draft'
import { useDraft } from './use-draft'
import { type Spoken, useSpoken } from './use-spoken'

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
  /** Speaking instead of typing. */
  readonly spoken: Spoken
  /** It is being sent: nothing can be changed until that is through, or has come back. */
  readonly locked: boolean
  change(part: Partial<Draft>): void
  /** `anyway`: although the same trouble was asked for minutes ago. */
  send(anyway?: boolean): Promise<void>
  /** What waits goes out now, or is tried. */
  sendNow(): Promise<void>
  /** Back to the form. */
  takeBack(): void
  /** Nothing is sent, and the form is empty again. */
  drop(): void
}

/** A half-hour request from its first letter to the case it becomes. */
export function useRequest({ address, templates, onSent }: RequestSetting): RequestHandles {
  const own = useDraft()
  const { draft, saved, latest, discard } = own
  const photos = usePhotoTray(REQUEST_TRAY)
  const spoken = useSpoken(own)
  const known = useKnownContact()
  const contact = contactIn(draft, known)
  const missing = missingIn(draft, address, contact)
  const queue = unsentRequest()
  const sending = useSending()
  const [going, setGoing] = useState(false)
  useSentHere(sending, onSent)
  const send = async (anyway = false) => {
    if (missing) return
    setGoing(true)
    try {
      // First of all: WeChat opens its question only straight from a tap.
      await askToMessage(templates)
      if (spoken.voice) await firstOf(spoken.voice.end(), WORDS_MOST_MS)
    } finally {
      setGoing(false)
    }
    await post({ draft: latest(), address, contact: contactIn(latest(), known), anyway, photos: photos.up() })
  }
  const drop = () => {
    queue.drop()
    discard()
    photos.empty()
  }
  const takeBack = () => {
    queue.takeBack()
    recordings.hold(draft.clientKey)
  }
  const locked = going || sending.status === 'sending'
  return {
    ...{ draft, saved, known, contact, missing, sending, photos, spoken, locked, send, drop, takeBack },
    // What would be written now would not be in what is on its way.
    change: locked ? nothing : own.change,
    sendNow: queue.sendNow,
  }
}

function nothing(): void {}

interface Posted {
  readonly draft: Draft
  readonly address: Address | null
  readonly contact: Contact
  readonly anyway: boolean
  readonly photos: readonly string[]
}

async function post({ draft, address, contact, anyway, photos }: Posted): Promise<void> {
  const input = submission(draft, { address, contact, recording: recordings.readyFor(draft.clientKey) })
  if (!input) return
  // Before it goes: an app that is killed in between sends both when it starts again.
  recordings.release(draft.clientKey)
  await unsentRequest().post({ ...input, photos: [...photos], ...(anyway ? { anyway } : {}) })
}

/** Words that are ready so soon still stand in the request; a voice whose words take longer follows it. */
const WORDS_MOST_MS = seconds(4)

function firstOf(what: Promise<void>, mostMs: DurationMs): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, mostMs)
    void what.then(() => {
      clearTimeout(timer)
      resolve()
    })
  })
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
