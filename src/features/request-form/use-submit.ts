import type { HelpAnswer } from '@core/contract/help'
import type { InputOf } from '@core/contract/wire'
import { seconds } from '@core/kit/time'
import { useRef, useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { CloudFailure, codeOf, wordsOf } from '../../platform/cloud/failure'
import { usePoll } from '../../platform/use-poll'

/** While the network is gone the request is sent again this often; its key keeps it one case. */
const RESEND_MS = seconds(5)

export type Sending =
  | { readonly status: 'rest' | 'sending' | 'offline' }
  | { readonly status: 'refused'; readonly words: string; readonly fields: readonly string[] }

interface Submit {
  readonly sending: Sending
  send(input: InputOf<'help', 'submit'>): Promise<void>
  /** Back to the form; nothing is sent any more by itself. */
  stop(): void
}

/** Sends a request; one tap, one case. Offline it goes on trying until it is sent or stopped. */
export function useSubmit(onSent: (help: HelpAnswer) => void): Submit {
  const [sending, setSending] = useState<Sending>({ status: 'rest' })
  const pending = useRef<InputOf<'help', 'submit'>>()
  const busy = useRef(false)

  const send = async (input: InputOf<'help', 'submit'>) => {
    if (busy.current) return
    busy.current = true
    pending.current = input
    let again: typeof input | undefined
    setSending((before) => (before.status === 'offline' ? before : { status: 'sending' }))
    try {
      const help = await callCloud('help', 'submit', input)
      pending.current = undefined
      setSending({ status: 'rest' })
      onSent(help)
    } catch (error) {
      if (isAboutPhotos(error)) again = { ...input, photos: [] }
      else setSending(afterError(error))
    } finally {
      busy.current = false
    }
    if (again) await send(again)
  }

  usePoll(sending.status === 'offline' ? RESEND_MS : null, () => {
    if (pending.current) void send(pending.current)
  })
  return { sending, send, stop: () => setSending({ status: 'rest' }) }
}

/** A photo never stands in the way: the words go without it. */
function isAboutPhotos(error: unknown): boolean {
  return error instanceof CloudFailure && error.fields.some((field) => field.startsWith('photos'))
}

function afterError(error: unknown): Sending {
  if (codeOf(error) === 'OFFLINE') return { status: 'offline' }
  const fields = error instanceof CloudFailure ? error.fields : []
  return { status: 'refused', words: wordsOf(error), fields }
}
