import type { MeAnswer } from '@core/contract/people'
import { callCloud } from './cloud/call-cloud'
import { onForgotten } from './forget-person'
import { createSharedRemote } from './shared-remote'
import { remember, remembered } from './storage'

const KEY = 'me'

/** What the cloud holds about whoever looks at this screen. */
export const me = createSharedRemote<MeAnswer>({
  load: () => callCloud('people', 'me', {}),
  known: () => remembered<MeAnswer>(KEY),
  keep: (answer) => remember(KEY, answer),
})

onForgotten((what) => {
  if (what === 'everything') me.forget()
})

/** Whoever looks at this screen, by the id the cloud gives them; undefined while it cannot be asked and never was. */
export async function myId(): Promise<string | undefined> {
  const known = remembered<MeAnswer>(KEY)
  if (known) return known.id
  return callCloud('people', 'me', {}).then(
    ({ id }) => id,
    () => undefined,
  )
}
