import { publicViewOf } from '../../core/appeals/publication'
import { appealsContract } from '../../core/contract/appeals'
import { operation } from '../_shared/operation'

const MOST = 20

/** Moderated words for everybody, newest first. */
export const published = operation(appealsContract.published, async ({ communityId, before }, { appeals, now }) => {
  const found = await appeals.published(communityId, before ?? now + 1, MOST)
  return { items: found.flatMap((one) => publicViewOf(one) ?? []) }
})
