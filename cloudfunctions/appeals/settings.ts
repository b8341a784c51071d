import { appealsContract } from '../../core/contract/appeals'
import { operation } from '../_shared/operation'

/** What a screen needs before anything is filed. Fails with UNKNOWN_COMMUNITY. */
export const settings = operation(appealsContract.settings, async ({ communityId }, { communities }) => {
  const { categories, confirmDays, reopenDays, closesAtMinute } = await communities.appealSettings(communityId)
  return { categories, confirmDays, reopenDays, closesAtMinute }
})
