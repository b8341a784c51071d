import type { EarlierCase } from '@core/contract/desk'
import { useState } from 'react'
import { fieldId } from '../../../../features/operator-desk/desk-keys'
import { similarTo } from '../../../../features/operator-desk/similar-case'
import type { CallHandles } from '../../../../features/operator-desk/use-call'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import { focusOn } from '../../../../platform/keyboard/focus-on'
import type { Attempt } from '../../../../platform/use-attempt'
import type { Tell } from '../../../../platform/use-toast'
import { phoneFault } from '../../../../words/phone-words'

interface SameSetting {
  readonly call: CallHandles
  readonly attempt: Attempt
  readonly tell: Tell
  readonly onJoined: (helpId: string) => void
}

/** A second call about trouble that is known: asked once more, then kept with that case instead of making another. */
export function useSame({ call, attempt, tell, onJoined }: SameSetting) {
  const [asked, setAsked] = useState<EarlierCase>()
  const { draft, place, around } = call
  const deny = () => setAsked(undefined)
  const ask = (known: EarlierCase) => {
    if (phoneFault(draft?.phone ?? '') === undefined) return setAsked(known)
    tell('先记来电号码，好记在那一件里', 'alert')
    focusOn(fieldId('phone'))
  }
  const askFirst = () => {
    const known = draft?.category ? similarTo(around, place.unit) : undefined
    if (known) ask(known)
  }
  const confirm = async () => {
    if (!asked || !draft) return
    const { phone, name, text } = draft
    const who = { phone: phone.trim(), name: name.trim(), unit: place.unit ?? '', door: place.door, words: text }
    const help = await attempt(() => callCloud('desk', 'alsoCall', { helpId: asked.id, ...who }))
    deny()
    if (!help) return
    call.discard()
    onJoined(help.id)
  }
  return { asked, ask, askFirst, deny, confirm }
}
