import { unitsIn } from '../../core/appeals/settings'
import { appealsContract } from '../../core/contract/appeals'
import { operation } from '../_shared/operation'

/** What a screen needs before anything is filed. Fails with UNKNOWN_COMMUNITY. */
export const settings = operation(appealsContract.settings, async ({ communityId }, { communities }) => {
  const settings = await communities.appealSettings(communityId)
  const { categories, confirmDays, reopenDays, closesAtMinute } = settings
  return { categories, units: unitsIn(settings), confirmDays, reopenDays, closesAtMinute }
})
