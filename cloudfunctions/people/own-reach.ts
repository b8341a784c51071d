import { type OwnReach, peopleContract } from '../../core/contract/people'
import { emptyLedger, gapsBefore, type ReachLedger, reachOf, topUp } from '../../core/duty/reachability'
import { phonesOn } from '../_shared/channels/channels'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'

/** How the caller can be reached, and what is missing. */
export const reach = operation(peopleContract.reach, async (_input, context) => {
  const { reaches, caller } = context
  const ledgers = await reaches.of([caller.personId])
  return ownReach(ledgers.get(caller.personId) ?? emptyLedger(caller.personId), context)
})

/** Counts what the caller has just allowed. Whoever lies about it deceives only themselves: the first refusal by WeChat sets it right. */
export const consented = operation(
  peopleContract.consented,
  async ({ communityId, consentId, templateIds }, context) => {
    const { reaches, caller, now, communities } = context
    const { templates } = await communities.get(communityId)
    const purposes = (['offer', 'progress'] as const).filter((purpose) => templateIds.includes(templates[purpose]))
    const consent = { id: consentId, purposes }
    return ownReach(await reaches.change(caller.personId, (before) => topUp(before, consent, now)), context)
  },
)

async function ownReach(ledger: ReachLedger, { me, channels }: Context): Promise<OwnReach> {
  const hasPhone = ((await me())?.phone ?? '') !== ''
  const { consents, phone } = reachOf({ ledger, hasPhone, phones: phonesOn(channels), seenAt: 0 })
  return { offers: consents, progress: ledger.consents.progress, phone, gaps: gapsBefore({ consents, phone }) }
}
