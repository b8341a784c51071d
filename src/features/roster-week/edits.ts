import type { Edit } from '@core/roster/week'

/**
 * The draft with one more change. What only thinks again about the shift's last change replaces it, and what leads back
 * to where it began disappears: the count says what is different, not how often a hand went back and forth.
 */
export function withEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  const last = lastOn(edits, edit.slot)
  if (last === undefined) return different([...edits, edit])
  const merged = mergedWith(last, edit)
  // Only the last change of a shift may be replaced: the ones before it may be what made it possible.
  return different(merged ? edits.map((one) => (one === last ? merged : one)) : [...edits, edit])
}

/** Somebody moves from one shift to another; onto somebody, these two change places. */
export function withMove(
  edits: readonly Edit[],
  from: { readonly slot: string; readonly personId: string },
  to: { readonly slot: string; readonly personId: string | null },
): readonly Edit[] {
  if (from.slot === to.slot) return edits
  const left = withEdit(edits, { slot: from.slot, out: from.personId, in: to.personId })
  return withEdit(left, { slot: to.slot, out: to.personId, in: from.personId })
}

/** Many changes made at once, by a table or a copy: the draft before and after. */
export interface Batch {
  readonly before: readonly Edit[]
  readonly after: readonly Edit[]
}

/** Whether taking back would take back the whole of it: nothing was changed since. */
export function isLast(batch: Batch | undefined, edits: readonly Edit[]): batch is Batch {
  return batch !== undefined && JSON.stringify(batch.after.map(parts)) === JSON.stringify(edits.map(parts))
}

/** The draft without its last change; what was made at once goes at once. */
export function withoutLast(edits: readonly Edit[], batch: Batch | undefined): readonly Edit[] {
  return isLast(batch, edits) ? batch.before : edits.slice(0, -1)
}

function parts(edit: Edit): readonly (string | null)[] {
  return [edit.slot, edit.out, edit.in]
}

function mergedWith(last: Edit, edit: Edit): Edit | undefined {
  if (edit.out !== null && edit.out === last.in) return { slot: edit.slot, out: last.out, in: edit.in }
  if (edit.out === null && last.in === null) return { slot: edit.slot, out: last.out, in: edit.in }
  return undefined
}

function lastOn(edits: readonly Edit[], slot: string): Edit | undefined {
  return edits.filter((one) => one.slot === slot).at(-1)
}

function different(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter((edit) => edit.out !== edit.in)
}
