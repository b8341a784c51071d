import { memoryCommand } from '../memory-command'
import type { Document } from '../memory-database'
import type { MemoryStore } from '../memory-store'

export const command = memoryCommand

export function anyOf(...conditions: readonly Document[]): Document {
  return command.or(...conditions)
}

export function point({ lng, lat }: { readonly lng: number; readonly lat: number }): Document {
  return { type: 'Point', coordinates: [lng, lat] }
}

/** Of the call that is being made ready: each call has its own, so that its instance can die without the others. */
export let store: MemoryStore

export function useStore(next: MemoryStore): void {
  store = next
}
