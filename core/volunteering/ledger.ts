import { done, type Outcome, refuse } from '../kit/outcome'
import type { EpochMs } from '../kit/time'

export const ENTRY_KINDS = ['earn', 'spend', 'return', 'correct'] as const

export type EntryKind = (typeof ENTRY_KINDS)[number]

/** What is to be written into somebody's ledger. */
export interface PointsDraft {
  /** Fixed by the cause: one cause is written once, however often it is tried. */
  readonly key: string
  readonly kind: EntryKind
  /** Positive for `earn` and `return`, negative for `spend`; a correction may be either. */
  readonly amount: number
  readonly cause: { readonly kind: 'signUp' | 'redemption'; readonly id: string }
  readonly note: string
}

/** One line of a ledger. Lines are only ever added: `no` counts them, `balance` is the sum of all up to this one. */
export interface LedgerEntry extends PointsDraft {
  readonly personId: string
  readonly communityId: string
  readonly no: number
  readonly balance: number
  readonly at: EpochMs
}

export interface LedgerOwner {
  readonly personId: string
  readonly communityId: string
}

/**
 * The line that follows the last one. Refuses a spending with POINTS_SHORT that the balance does not cover. A correction may take the balance below
 * zero: what was earned untruly may be spent already, and is owed then.
 */
export function nextEntry(
  last: Pick<LedgerEntry, 'no' | 'balance'> | null,
  draft: PointsDraft,
  { personId, communityId, now }: LedgerOwner & { readonly now: EpochMs },
): Outcome<LedgerEntry, 'POINTS_SHORT'> {
  const before = last?.balance ?? 0
  if (draft.kind === 'spend' && before + draft.amount < 0) return refuse('POINTS_SHORT')
  return done({ ...draft, personId, communityId, no: (last?.no ?? 0) + 1, balance: before + draft.amount, at: now })
}

/** What a ledger is wrong about; empty for a sound one. Its lines in order. */
export function faultsIn(entries: readonly LedgerEntry[]): readonly string[] {
  let sum = 0
  const keys = new Set<string>()
  return entries.flatMap((entry, nth) => {
    sum += entry.amount
    const faults = [
      ...(entry.no === nth + 1 ? [] : [`line ${nth + 1} is numbered ${entry.no}`]),
      ...(entry.balance === sum ? [] : [`line ${entry.no} says ${entry.balance}, the sum is ${sum}`]),
      ...(keys.has(entry.key) ? [`${entry.key} is written twice`] : []),
    ]
    keys.add(entry.key)
    return faults
  })
}
