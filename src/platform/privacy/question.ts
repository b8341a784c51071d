import type { PrivacyUseName } from '@core/people/privacy-uses'
import { createStore, type Store } from '../store'

/** WeChat counts the consent only with the id of the very button that was tapped. */
export const AGREE_BUTTON = 'agree-to-privacy'

/** Somebody is being asked for something of theirs. */
export interface PrivacyQuestion {
  /** Undefined when WeChat asks for something that is on no list of ours. */
  readonly use: PrivacyUseName | undefined
  answer(agreed: boolean): void
  /** The sheet stands before them. */
  shown(): void
}

/** The one question at a time; every page that is looked at draws it. */
export const privacyQuestion: Store<PrivacyQuestion | undefined> = createStore<PrivacyQuestion | undefined>(undefined)

let drawers = 0

/** A page that draws questions comes before somebody's eyes; the answer takes it away again. */
export function drawing(): () => void {
  drawers += 1
  return () => {
    drawers -= 1
  }
}

/** Puts a question before whoever looks at the phone. One that comes while another is open takes its place: that one counts as a no. Where no page draws it, nobody can say yes. */
export function putQuestion(
  use: PrivacyUseName | undefined,
  on: { answered(agreed: boolean): void; shown(): void },
): void {
  privacyQuestion.get()?.answer(false)
  if (drawers === 0) {
    on.answered(false)
    return
  }
  const question: PrivacyQuestion = {
    use,
    shown: on.shown,
    answer(agreed) {
      if (privacyQuestion.get() !== question) return
      privacyQuestion.set(undefined)
      on.answered(agreed)
    },
  }
  privacyQuestion.set(question)
}
