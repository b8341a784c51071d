/** One finished call of a function. Times: `startedAt` on the virtual clock, `tookMs` in real time. */
interface CallRecord {
  readonly functionName: string
  readonly requestId: string
  readonly source: string
  readonly openid: string | null
  readonly startedAt: number
  readonly tookMs: number
  readonly cold: boolean
  /** `ok`, or the code of the failure. */
  readonly outcome: string
  /** Requests to the cloud by action: the call's round trips. */
  readonly requests: Readonly<Record<string, number>>
}

/** Records kept; the oldest go first. */
const KEPT = 10_000

/** The last calls, oldest first. */
export interface CallLog {
  add(record: CallRecord): void
  list(): readonly CallRecord[]
  clear(): void
}

/** An empty log. */
export function createCallLog(): CallLog {
  let records: CallRecord[] = []
  return {
    add(record) {
      records.push(record)
      // Cut in halves so that a long run does not pay a shift per call.
      if (records.length > KEPT * 2) records = records.slice(-KEPT)
    },
    list: () => records.slice(-KEPT),
    clear() {
      records = []
    },
  }
}
