import { cutText } from '@core/kit/clean-text'

/** A sentence that has ended, or is about to go on, needs no comma before what follows. */
const ENDED = /[\s。，、；：！？,.;:!?]$/

/**
 * The text with what was said at its end, at most `most` signs. Words of an earlier take give way to those of the one that replaces it, as long as
 * they still stand at the end as they were written; what was typed or mended stays.
 */
export function withSpoken(text: string, said: string, { earlier, most }: { earlier: string; most: number }): string {
  if (said === '') return text
  const kept = earlier !== '' && text.endsWith(earlier) ? text.slice(0, -earlier.length) : text
  const joint = kept === '' || ENDED.test(kept) ? '' : '，'
  return cutText(`${kept}${joint}${said}`, most)
}
