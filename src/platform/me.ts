import type { MeAnswer } from '@core/contract/people'
import { callCloud } from './cloud/call-cloud'
import { createSharedRemote } from './shared-remote'
import { remember, remembered } from './storage'

const KEY = 'me'

/** What the cloud holds about whoever looks at this screen. */
export const me = createSharedRemote<MeAnswer>({
  load: () => callCloud('people', 'me', {}),
  known: () => remembered<MeAnswer>(KEY),
  keep: (answer) => remember(KEY, answer),
})
