import { useState } from 'react'
import { numberOfCode } from '../../platform/phone/number-of-code'
import { Button } from '../button/button'
import { type OpenAnswer, OpenButton } from './open-button'

interface PhoneButtonProps {
  readonly label: string
  readonly busyLabel: string
  readonly onPhone: (phone: string) => void
  /** Why there is no number, in words, and that it can be typed. */
  readonly onFault: (words: string) => void
}

/** The telephone number WeChat knows, at one tap. Nothing is drawn in a browser. */
export function PhoneButton({ label, busyLabel, onPhone, onFault }: PhoneButtonProps) {
  const [busy, setBusy] = useState(false)
  if (process.env.TARO_ENV === 'h5') return null
  const take = async (answer: OpenAnswer) => {
    setBusy(true)
    const outcome = await numberOfCode(answer)
    setBusy(false)
    if (outcome.ok) onPhone(outcome.phone)
    else onFault(outcome.words)
  }
  if (busy) return <Button kind='secondary' label={label} busy busyLabel={busyLabel} />
  return <OpenButton opens='getPhoneNumber' kind='secondary' icon='phone' label={label} onAnswer={take} />
}
