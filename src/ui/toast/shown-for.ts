export type ToastTone = 'done' | 'plain' | 'alert'

export interface ToastMessage {
  /** A new id shows the same words again for their whole time. */
  readonly id: number
  readonly text: string
  readonly tone?: ToastTone
}

/** Long enough to be noticed; what went wrong is read twice. */
const LEAST_MS: Readonly<Record<ToastTone, number>> = { done: 2_000, plain: 2_000, alert: 6_000 }

/** Somebody who reads calmly takes in five signs a second. */
const SIGN_MS = 200

/** How long short news stays, in milliseconds. */
export function shownFor({ text, tone = 'plain' }: Pick<ToastMessage, 'text' | 'tone'>): number {
  return Math.max(LEAST_MS[tone], text.length * SIGN_MS)
}
