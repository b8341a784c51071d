import type { Purpose, Scope } from '@core/privacy/purposes'
import { forgetAllBut, remember } from './storage'

/** How the phone is set, and what is nobody's; a browser stays the same browser. */
const NOT_OF_A_PERSON: readonly string[] = ['elder', 'community', 'cloud-token', 'cloud-device']

/** What the storage holds for one purpose alone. Here and not beside each: the page that keeps it need not have been opened since the start. */
const KEPT_FOR: Readonly<Partial<Record<Purpose, readonly string[]>>> = {
  home: ['address'],
  place: ['duty-place-source'],
  // Allowed, and not told to the cloud yet: it would be counted anew.
  messages: ['consents'],
}

/** Forgets its own part of it. Whatever keeps something of a person outside the storage finishes before its promise does. */
type Forgetter = (what: Scope) => void | Promise<void>

const forgetters = new Set<Forgetter>()

/**
 * The one list of whatever keeps something of this phone's owner beside whole keys of the storage, in memory or in files: each puts itself down when
 * it is loaded, and is called when one purpose is taken back, or everything goes. The answer takes it off the list.
 */
export function onForgotten(forget: Forgetter): () => void {
  forgetters.add(forget)
  return () => void forgetters.delete(forget)
}

/** Forgets what this phone keeps for one purpose, or of its owner altogether: drafts, addresses, files, what was agreed to. Never throws. */
export async function forgetOnPhone(what: Scope): Promise<void> {
  await Promise.allSettled([...forgetters].map(async (forget) => forget(what)))
  // Last: whoever lets go of something writes down what is left.
  if (what === 'everything') return forgetAllBut(NOT_OF_A_PERSON)
  for (const key of KEPT_FOR[what] ?? []) remember(key, undefined)
}
