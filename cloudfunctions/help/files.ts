import { helpContract } from '../../core/contract/help'
import { filesFor } from '../../core/help/content-view'
import { heardBy } from '../../core/help/recording-moves'
import { uploadKeyOf } from '../../core/people/own-upload'
import { actorIn, findHelp } from '../_shared/help/move-help'
import { operation } from '../_shared/operation'

/** As long as a page stays open; whoever keeps an address longer asks again. Seconds. */
const ADDRESS_AGE_S = 3_600

/** Addresses for the photos and the recording the caller may open, and for no other. Fails with NOT_FOUND for a stranger. */
export const files = operation(helpContract.files, async ({ helpId }, context) => {
  const request = await findHelp(helpId, context)
  const actor = await actorIn(request, context)
  const addresses = await context.files.addresses(
    [...filesFor(request, actor), ...heardBy(request, actor)],
    ADDRESS_AGE_S,
  )
  return { files: [...addresses].map(([fileId, url]) => ({ key: uploadKeyOf(fileId), url })) }
})
