import type { AppealSettingsAnswer } from '@core/contract/appeals-answers'
import { callCloud } from '../cloud/call-cloud'
import { COMMUNITY_ID } from '../community-id'
import { createSharedRemote } from '../shared-remote'
import { remember, remembered } from '../storage'

const KEY = 'appeal-settings'

/** Categories with their questions and limits; from the phone's memory when the network is gone. */
export const appealSettings = createSharedRemote<AppealSettingsAnswer>({
  load: () => callCloud('appeals', 'settings', { communityId: COMMUNITY_ID }),
  known: () => remembered<AppealSettingsAnswer>(KEY),
  keep: (answer) => remember(KEY, answer),
})
