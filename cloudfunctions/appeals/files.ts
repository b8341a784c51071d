import { filesFor } from '../../core/appeals/views'
import { appealsContract } from '../../core/contract/appeals'
import { uploadKeyOf } from '../../core/people/own-upload'
import { findAppeal, handIn } from '../_shared/appeals/move-appeal'
import { operation } from '../_shared/operation'

/** As long as a page stays open; whoever keeps an address longer asks again. Seconds. */
const ADDRESS_AGE_S = 3_600

/** Addresses for the photos the caller may open, and for no other. Fails with NOT_FOUND for a stranger. */
export const files = operation(appealsContract.files, async ({ appealId }, context) => {
  const appeal = await findAppeal(appealId, context)
  const hand = await handIn(appeal, context)
  const addresses = await context.files.addresses(filesFor(appeal, hand), ADDRESS_AGE_S)
  return { files: [...addresses].map(([fileId, url]) => ({ key: uploadKeyOf(fileId), url })) }
})
