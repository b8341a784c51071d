import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'

/** When the member who looks was at the door; a second member has their own way there, whoever is there already. */
export function ownArrivedAt({ hand, arrivedAt }: Pick<HelpAnswer, 'hand' | 'arrivedAt'>): EpochMs | null {
  return hand ? hand.arrivedAt : arrivedAt
}
