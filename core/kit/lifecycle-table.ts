import { done, type Outcome, refuse } from './outcome'
import type { EpochMs } from './time'

/** Where a move leads, and which parts may make it. */
export interface TableStep<Status extends string, Part extends string> {
  readonly to: Status
  readonly by: readonly Part[]
}

/** A whole lifecycle: by status, every move there is. A move that is not in it does not exist. */
export type LifecycleTable<Status extends string, Move extends string, Part extends string> = Readonly<
  Record<Status, Readonly<Partial<Record<Move, TableStep<Status, Part>>>>>
>

/** One line of what happened: by whose hand, and what is kept of it in words. */
export interface HistoryEntry<Move extends string> {
  readonly at: EpochMs
  readonly by: string
  readonly move: Move
  readonly note: string
}

export type TableRefusal = 'NO_SUCH_MOVE' | 'NOT_YOURS'

/** The step a table grants to somebody with these parts. Refuses with NO_SUCH_MOVE when the status has none, NOT_YOURS when it has but not for them. */
export function stepIn<Status extends string, Move extends string, Part extends string>(
  table: LifecycleTable<Status, Move, Part>,
  { status, move }: { readonly status: Status; readonly move: Move },
  parts: readonly Part[],
): Outcome<TableStep<Status, Part>, TableRefusal> {
  const step = table[status][move]
  if (!step) return refuse('NO_SUCH_MOVE')
  return step.by.some((part) => parts.includes(part)) ? done(step) : refuse('NOT_YOURS')
}

interface Living<Status extends string, Move extends string> {
  readonly status: Status
  readonly history: readonly HistoryEntry<Move>[]
}

/** The thing after a step: its new status, and the line that tells of it. */
export function stepped<Status extends string, Move extends string, T extends Living<Status, Move>>(
  living: T,
  { to, entry }: { readonly to: Status; readonly entry: HistoryEntry<Move> },
): T {
  return { ...living, status: to, history: [...living.history, entry] }
}
