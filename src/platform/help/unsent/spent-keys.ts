import { randomKey } from '../../random-key'
import { remember, remembered } from '../../storage'

/** Keys of requests that have become a case, or that nobody wants any more. Written down, so that every page and window of this phone knows. */
const KEY = 'spent-keys'

/** A form that has stood open for longer than this many requests is no more. */
const MOST = 20

/** What a spent key has become for whatever was still being written under it. */
const successors = new Map<string, string>()

/**
 * A key belongs to one request: once the cloud has answered it with a case, or its writer has given it up, nothing else is filed under it, or the cloud
 * would answer a new trouble with the old case.
 */
export const spentKeys = {
  has: (key: string): boolean => keys().includes(key),

  /** Said again changes nothing. */
  add(key: string): void {
    if (!spentKeys.has(key)) remember(KEY, [...keys(), key].slice(-MOST))
  },

  /** The key that stands in for a spent one: the same at every call, until that is spent, too. */
  successorOf(key: string): string {
    const known = successors.get(key)
    if (known !== undefined && !spentKeys.has(known)) return known
    const fresh = randomKey()
    successors.set(key, fresh)
    return fresh
  },
} as const

function keys(): readonly string[] {
  return remembered<readonly string[]>(KEY) ?? []
}
