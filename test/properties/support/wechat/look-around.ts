import type { MemoryLookAround } from '../memory-store'

/** Of the call that is being made ready. */
export let lookAround: MemoryLookAround

export function useLookAround(next: MemoryLookAround): void {
  lookAround = next
}
