/** Content checks want a person who used the mini-program in the last two hours (platform fact, else 61010). */
const RECENT_MS = 2 * 60 * 60 * 1000

/** Remembers when each openid last came through the mini-program's door. */
export interface RecentVisitors {
  saw(openid: string): void
  /** Whether this person came within the last two hours of the virtual clock. */
  isRecent(openid: string): boolean
  dump(): VisitorDump
  load(dump: VisitorDump): void
}

export type VisitorDump = readonly (readonly [openid: string, seenAt: number])[]

/** Nobody has come yet. */
export function createRecentVisitors(now: () => number): RecentVisitors {
  const seenAt = new Map<string, number>()
  return {
    saw: (openid) => void seenAt.set(openid, now()),
    isRecent: (openid) => now() - (seenAt.get(openid) ?? Number.NEGATIVE_INFINITY) <= RECENT_MS,
    dump: () => [...seenAt],
    load(dump) {
      seenAt.clear()
      for (const [openid, at] of dump) seenAt.set(openid, at)
    },
  }
}
