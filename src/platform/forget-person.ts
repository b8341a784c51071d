import { forgetAllBut } from './storage'

/** How the phone is set, and what is nobody's; a browser stays the same browser. */
const NOT_OF_A_PERSON: readonly string[] = ['elder', 'community', 'cloud-token', 'cloud-device']

const listeners = new Set<() => void>()

/** Called when the phone forgets its owner: for what is kept in memory beside the storage. */
export function onForgotten(listener: () => void): void {
  listeners.add(listener)
}

/** Forgets whatever this phone remembers of its owner: drafts, addresses, what was agreed to. */
export function forgetPerson(): void {
  forgetAllBut(NOT_OF_A_PERSON)
  for (const listener of listeners) listener()
}
