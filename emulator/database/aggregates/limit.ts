import { type Iterator, Lazy } from 'mingo/lazy'

/** `$limit` that stops asking: mingo's own keeps reading to the end and throws the rest away. */
export function limitStage(documents: Iterator, most: unknown): Iterator {
  let left = Number(most)
  return Lazy(() => (left-- > 0 ? documents.next() : { done: true, value: undefined }))
}
