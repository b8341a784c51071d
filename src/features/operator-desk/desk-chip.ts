import type { HelpRow } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { type StepChip, stepChip } from '../../words/step-words'

/** The chip of a step as the desk needs it: a settled case waits for somebody to ring back. */
export function deskChip(row: Pick<HelpRow, 'status' | 'arriveBy' | 'settleBy'>, now: EpochMs): StepChip {
  const chip = stepChip(row, now)
  return row.status === 'settled' ? { ...chip, label: '已办好，等回访' } : chip
}
