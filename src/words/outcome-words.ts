import type { Category } from '@core/help/categories'

interface OutcomeWords {
  readonly question: string
  /** The button that closes the case. */
  readonly yes: string
}

/** What the resident is asked in the end, in the words of the trouble itself. */
export const OUTCOME_WORDS: Readonly<Record<Category, OutcomeWords>> = {
  leak: { question: '水管修好了吗？', yes: '修好了' },
  power: { question: '来电了吗？', yes: '来电了' },
  lockout: { question: '门打开了吗？', yes: '打开了' },
  lifting: { question: '东西搬好了吗？', yes: '搬好了' },
  medicine: { question: '药拿到了吗？', yes: '拿到了' },
  elder: { question: '老人照应好了吗？', yes: '照应好了' },
  dispute: { question: '事情说开了吗？', yes: '说开了' },
  other: { question: '事情办好了吗？', yes: '办好了' },
}
