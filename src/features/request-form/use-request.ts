import type { HelpAnswer } from '@core/contract/help'
import type { Address } from '@core/people/person'
import { me } from '../../platform/me'
import { askToMessage } from '../../platform/subscriptions/ask-to-message'
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
  change(part: Partial<Draft>): void
  send(): Promise<void>
  stop(): void
}

const NOBODY: Contact = { name: '', phone: '' }

/** A half-hour request from its first letter to the case it becomes. */
export function useRequest({ address, templates, onSent }: RequestSetting): RequestHandles {
  const { draft, change, discard } = useDraft()
  const profile = me.use()
  const known = profile.status === 'ready' ? profile.data : NOBODY
  const contact = contactIn(draft, known)
  const { sending, send, stop } = useSubmit((help) => {
    discard()
    me.reload()
    onSent(help)
  })
  const sendAll = async () => {
    const input = submission(draft, address, contact)
    if (!input) return
    // First of all: WeChat opens its question only straight from a tap.
    await askToMessage(templates)
    await send(input)
  }
  return {
    draft,
    known,
    contact,
    missing: missingIn(draft, address, contact),
    sending,
    change,
    send: sendAll,
    stop,
  }
}
