/** The list with one thing in place of another; without it when there is none. */
export function replaced<T>(list: readonly T[], at: number, next: T | null): readonly T[] {
  return list.flatMap((one, nth) => (nth === at ? (next ?? []) : one) as T | readonly T[])
}

/** The list with one thing one place further to the front. */
export function forward<T>(list: readonly T[], at: number): readonly T[] {
  const [before, one] = [list[at - 1], list[at]]
  if (before === undefined || one === undefined) return list
  return [...list.slice(0, at - 1), one, before, ...list.slice(at + 1)]
}
