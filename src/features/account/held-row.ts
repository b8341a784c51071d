import type { Purpose } from '@core/privacy/purposes'

/** One thing we hold, what it says, and who sees it. */
export interface HeldRow {
  readonly what: string
  readonly says: string
  readonly seen: string
  /** What takes it back; absent where only deleting the account does, or where there is nothing. */
  readonly purpose?: Purpose
}
