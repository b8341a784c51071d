import { publicViewOf } from '../../core/appeals/publication'
import { appealsContract } from '../../core/contract/appeals'
import { AppError } from '../_shared/app-error'
import { operation } from '../_shared/operation'

const MOST = 20

/** Moderated words for everybody, newest first. */
export const published = operation(appealsContract.published, async ({ communityId, before }, { appeals, now }) => {
  const found = await appeals.published(communityId, before ?? now + 1, MOST)
  return { items: found.flatMap((one) => publicViewOf(one) ?? []) }
})

/** One of them. Fails with NOT_FOUND for what is not published, whoever asks: a case that is not public does not exist here. */
export const publishedOne = operation(appealsContract.publishedOne, async ({ communityId, appealId }, { appeals }) => {
  const found = await appeals.get(appealId)
  const shown = found?.communityId === communityId ? publicViewOf(found) : null
  if (!shown) throw new AppError('NOT_FOUND', `nothing public of ${appealId}`)
  return shown
})
