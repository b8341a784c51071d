import { type OwnReach, peopleContract } from '../../core/contract/people'
import { emptyLedger, gapsBefore, type ReachLedger, reachOf, topUp } from '../../core/duty/reachability'
import { phonesOn } from '../_shared/channels/channels'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'

/** How the caller can be reached, and what is missing. */
export const reach = operation(peopleContract.reach, async ({ communityId }, context) => {
  const { reaches, caller } = context
  const ledgers = await reaches.of([caller.personId])
  return ownReach(ledgers.get(caller.personId) ?? emptyLedger(caller.personId), communityId, context)
})

/** Counts what the caller has just allowed. Whoever lies about it deceives only themselves: the first refusal by WeChat sets it right. */
export const consented = operation(
  peopleContract.consented,
  async ({ communityId, consentId, templateIds }, context) => {
    const { reaches, caller, now, communities } = context
    const { templates } = await communities.get(communityId)
    const ours = [...new Set(templateIds)].filter((id) => id === templates.offer || id === templates.progress)
    const ledger = await reaches.change(caller.personId, (before) =>
      topUp(before, { id: consentId, templateIds: ours }, now),
    )
    return ownReach(ledger, communityId, context)
  },
)

async function ownReach(ledger: ReachLedger, communityId: string, context: Context): Promise<OwnReach> {
  const { templates } = await context.communities.get(communityId)
  const hasPhone = ((await context.me())?.phone ?? '') !== ''
  const own = reachOf({
    ...{ ledger, hasPhone, seenAt: 0 },
    ...{ templateId: templates.offer, phones: phonesOn(context.channels) },
  })
  return {
    offers: own.consents,
    progress: ledger.consents[templates.progress] ?? 0,
    phone: own.phone,
    gaps: gapsBefore(own),
  }
}
