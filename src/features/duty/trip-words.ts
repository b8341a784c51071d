import type { HelpAnswer } from '@core/contract/help-answers'

/** What whoever is asked must know before they say yes: that it is more than one home. Empty for a single one. */
export function tripWords({ sharesTrip }: Pick<HelpAnswer, 'sharesTrip'>): string {
  return sharesTrip ? '这一趟不止这一家：同一栋楼还有，一家一家办' : ''
}
