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

/** One thing a hand did to the draft, a single change or a whole table: the draft before and after it. */
export interface Step {
  readonly before: readonly Edit[]
  readonly after: readonly Edit[]
}

/**
 * The draft without a step of one's own, whatever others have done to it since; undefined when what the step brought is not there
 * any more, because then there is nothing of one's own to take back.
 */
export function withoutStep(edits: readonly Edit[], { before, after }: Step): readonly Edit[] | undefined {
  if (isSame(edits, after)) return before
  const came = beyond(after, before)
  const left = beyond(edits, came)
  if (left.length > edits.length - came.length) return undefined
  const went = beyond(before, after)
  const place = came.length === 0 ? edits.length : edits.findIndex((edit) => came.some((one) => isEqual(one, edit)))
  return [...left.slice(0, place), ...went, ...left.slice(place)]
}

/** Whether two drafts say the same in the same order. */
export function isSame(some: readonly Edit[], others: readonly Edit[]): boolean {
  return some.length === others.length && some.every((edit, i) => isEqual(edit, others[i]))
}

/** Those that the others have not, each of the others counted once. */
function beyond(edits: readonly Edit[], others: readonly Edit[]): readonly Edit[] {
  const left = [...others]
  return edits.filter((edit) => {
    const at = left.findIndex((one) => isEqual(one, edit))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function isEqual(a: Edit, b: Edit | undefined): boolean {
  return a.slot === b?.slot && a.out === b.out && a.in === b.in
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
