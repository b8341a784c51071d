import type { HelpAnswer } from '@core/contract/help'
import type { Address } from '@core/people/person'
import { me } from '../../platform/me'
import { type PhotoTray, usePhotoTray } from '../../platform/photos/use-photo-tray'
import { askToMessage } from '../../platform/subscriptions/ask-to-message'
import { recordings } from '../../platform/voice/recordings'
import { type Contact, contactIn, type Draft, missingIn, submission } from './draft'
import { useDraft } from './use-draft'
import { type Sending, useSubmit } from './use-submit'

interface RequestSetting {
  readonly address: Address | null
  /** Message templates to ask for at the tap that sends. */
  readonly templates: readonly string[]
  readonly onSent: (help: HelpAnswer) => void
}

export interface RequestHandles {
  readonly draft: Draft
  readonly known: Contact
  readonly contact: Contact
  readonly missing: string | undefined
  readonly sending: Sending
  /** They go along as far as they are up by then; the others follow. */
  readonly photos: PhotoTray
  change(part: Partial<Draft>): void
  send(): Promise<void>
  stop(): void
}

const NOBODY: Contact = { name: '', phone: '' }

/** A half-hour request from its first letter to the case it becomes. */
export function useRequest({ address, templates, onSent }: RequestSetting): RequestHandles {
  const { draft, change, discard } = useDraft()
  const photos = usePhotoTray('request')
  const profile = me.use()
  const known = profile.status === 'ready' ? profile.data : NOBODY
  const contact = contactIn(draft, known)
  const { sending, send, stop } = useSubmit((help) => {
    discard()
    photos.sentWith(
      help.id,
      help.photos.map(({ key }) => key),
    )
    me.reload()
    onSent(help)
  })
  const sendAll = async () => {
    const input = submission(draft, address, contact, recordings().readyFor(draft.clientKey))
    if (!input) return
    // First of all: WeChat opens its question only straight from a tap.
    await askToMessage(templates)
    await send({ ...input, photos: [...photos.up()] })
    recordings().release(draft.clientKey)
  }
  return {
    draft,
    known,
    contact,
    missing: missingIn(draft, address, contact),
    sending,
    photos,
    change,
    send: sendAll,
    stop,
  }
}
