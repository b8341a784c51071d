import { callCloud } from '../cloud/call-cloud'
import { codeOf, mayPass } from '../cloud/failure'
import { COMMUNITY_ID } from '../community-id'
import { randomKey } from '../random-key'
import { remember, remembered } from '../storage'

interface Consent {
  readonly consentId: string
  readonly templateIds: readonly string[]
}

const KEY = 'consents'

/** A phone that stays without a network loses its oldest ones: WeChat's first refusal sets the count right. */
const MOST_WAITING = 20

/**
 * Tells the cloud what has just been allowed, and whatever it could not be told before. What cannot be told now is kept for the next time;
 * each carries its own id, so that one told twice counts once. Never fails.
 */
export async function reportConsent(templateIds: readonly string[]): Promise<void> {
  const fresh = templateIds.length > 0 ? [{ consentId: randomKey(), templateIds }] : []
  const waiting = [...(remembered<readonly Consent[]>(KEY) ?? []), ...fresh].slice(-MOST_WAITING)
  if (waiting.length === 0) return
  remember(KEY, waiting)
  for (const consent of waiting) {
    try {
      await callCloud('people', 'consented', {
        communityId: COMMUNITY_ID,
        consentId: consent.consentId,
        templateIds: [...consent.templateIds],
      })
      forget(consent)
    } catch (error) {
      if (mayPass(codeOf(error))) return
      forget(consent) // refused as it is: it would be refused again
    }
  }
}

/** By its id, and from what is remembered now: another tap may have added one meanwhile. */
function forget({ consentId }: Consent): void {
  const left = (remembered<readonly Consent[]>(KEY) ?? []).filter((one) => one.consentId !== consentId)
  remember(KEY, left.length > 0 ? left : undefined)
}
