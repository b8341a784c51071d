import type { HelpAnswer } from '@core/contract/help-answers'

/** An offer or an invitation as it stood on the table: the number tells a second asking from the first. */
export function offerKey({ id, offer, invitation }: Pick<HelpAnswer, 'id' | 'offer' | 'invitation'>): string {
  return `${id}:${offer?.no ?? invitation?.askedAt ?? 0}`
}

interface Table {
  readonly shown: string | undefined
  readonly taskId: string | undefined
}

/**
 * Whether the offer that stood on the table has gone by itself. `answered` are the offers this member has answered: those are
 * no news; neither is one that has become the task.
 */
export function wentByItself(before: Table, after: Table, answered: ReadonlySet<string>): boolean {
  if (before.shown === undefined || before.shown === after.shown || answered.has(before.shown)) return false
  return after.taskId === undefined || !before.shown.startsWith(`${after.taskId}:`)
}
