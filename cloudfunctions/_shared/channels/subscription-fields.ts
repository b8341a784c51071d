import { fullDateAndTime } from '../../../core/kit/local-time'
import type { EpochMs } from '../../../core/kit/time'
import { clip } from './clip'

/** A `thing` holds 20 characters; one more and WeChat refuses the whole message (47003). */
const THING_MAX = 20

/** A text as a `thing`: clipped with an ellipsis, never empty. */
export function thing(text: string): string {
  return clip(text, THING_MAX) || '—'
}

/** The three fields that both of our templates have. */
export function fieldsOf(message: { readonly title: string; readonly body: string; readonly at: EpochMs }) {
  return {
    thing1: { value: thing(message.title) },
    thing2: { value: thing(message.body) },
    time3: { value: fullDateAndTime(message.at) },
  }
}
