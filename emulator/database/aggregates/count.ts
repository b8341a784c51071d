import type { Iterator } from 'mingo/lazy'
import { $count } from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'

/** `$count` that says nothing of nothing, as MongoDB's: mingo's own answers a document with a zero. */
export function countStage(documents: Iterator, field: unknown, options: Options): Iterator {
  return $count(documents, field as string, options).filter(
    (counted) => (counted as Record<string, number>)[String(field)] !== 0,
  )
}
