import type { HelpAnswer } from '@core/contract/help'
import { useEffect, useRef } from 'react'
import { callAttention } from '../../platform/attention/call-attention'

/** Vibrates and sounds once for every offer that was not there before; the offer's number tells a second asking from the first. */
export function useOfferAlarm(offers: readonly HelpAnswer[]): void {
  const heard = useRef(new Set<string>())
  const keys = offers.map(({ id, offer }) => `${id}:${offer?.no ?? 0}`).join(' ')
  useEffect(() => {
    const fresh = keys.split(' ').filter((key) => key !== '' && !heard.current.has(key))
    for (const key of fresh) heard.current.add(key)
    if (fresh.length > 0) callAttention()
  }, [keys])
}
