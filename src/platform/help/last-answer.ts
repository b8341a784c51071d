import type { HelpAnswer } from '@core/contract/help-answers'
import { onForgotten } from '../forget-person'

let last: HelpAnswer | undefined

onForgotten((what) => {
  if (what === 'everything' || what === 'phone') last = undefined
})

/** What the cloud said when it took a request in: the page that shows it next needs no second answer to say that it is in. */
export function noteAnswer(help: HelpAnswer): void {
  last = help
}

/** The page has heard of this case itself: what was said when it was taken in is old from then on. */
export function dropAnswer(helpId: string): void {
  if (last?.id === helpId) last = undefined
}

/** Undefined when the last request taken in was another one. */
export function answerAbout(helpId: string): HelpAnswer | undefined {
  return last?.id === helpId ? last : undefined
}
