import { me } from './me'

/** Who can be asked back, and how. */
export interface Contact {
  readonly name: string
  readonly phone: string
}

export const NAME_MAX = 60

const NOBODY: Contact = { name: '', phone: '' }

/** What the cloud knows of whoever looks at this screen. */
export function useKnownContact(): Contact {
  const profile = me.use()
  return profile.status === 'ready' ? profile.data : NOBODY
}
