import type { HelpAnswer } from '@core/contract/help-answers'
import { useEffect } from 'react'
import { callAttention } from '../../platform/attention/call-attention'

// For the whole app: the same offer is seen on several pages and rings once.
const heard = new Set<string>()

/** Vibrates and sounds once for every offer that was not there before; the offer's number tells a second asking from the first. */
export function useOfferAlarm(offers: readonly HelpAnswer[]): void {
  const keys = offers.map(({ id, offer }) => `${id}:${offer?.no ?? 0}`).join(' ')
  useEffect(() => {
    const fresh = keys.split(' ').filter((key) => key !== '' && !heard.has(key))
    for (const key of fresh) heard.add(key)
    if (fresh.length > 0) callAttention()
  }, [keys])
}
