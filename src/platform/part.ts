/** A part anew, or made of what is there by now: on a slow phone a second touch comes before the first is drawn. */
export type Part<T> = Partial<T> | ((now: T) => Partial<T>)

export function withPart<T extends object>(now: T, part: Part<T>): T {
  return { ...now, ...(typeof part === 'function' ? part(now) : part) }
}
