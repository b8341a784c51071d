const listeners = new Set<() => void>()

/** Lets everything that polls ask again at once: the network is back, or the clock was moved. */
export function nudge(): void {
  for (const listener of [...listeners]) listener()
}

export function onNudge(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
