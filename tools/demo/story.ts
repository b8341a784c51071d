/** What was brought, in the resident's words, and what the public page says of it; `{where}` is a building. */
interface Told {
  readonly title: string
  readonly said: string
  readonly asked: string
}

/** What somebody did about it. */
export interface DoneStory extends Told {
  readonly done: string
}

/** What is not within a community's power: why, and who can. */
export interface BeyondStory extends Told {
  readonly why: string
  readonly referral: string
}

/** What is brought in one category, and the words of those who work on it. */
export interface CategoryStories {
  /** How often, beside the other categories. */
  readonly share: number
  readonly done: readonly DoneStory[]
  /** None of praise: there is nothing that could not be done. */
  readonly beyond: readonly BeyondStory[]
  /** How it goes on, half way. */
  readonly noted: string
  /** Why it takes longer; null where it never does. */
  readonly waits: string | null
  /** Why it is brought once more; null where it never is. */
  readonly again: string | null
  /** Why it is taken back; null where it never is. */
  readonly takenBack: string | null
}

interface OfABuilding extends Told {
  readonly of: CategoryStories
  /** The same of every building. */
  readonly about: string
}

/** One story as it is told of one building. */
export type Story =
  | (OfABuilding & { readonly done: string; readonly referral: null })
  | (OfABuilding & { readonly done: null; readonly why: string; readonly referral: string })
