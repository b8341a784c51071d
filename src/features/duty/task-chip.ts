import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { heldUntil, type StepChip, stepChip } from '../../words/step-words'

type Task = Parameters<typeof stepChip>[0] & Pick<HelpAnswer, 'hand' | 'arrivedAt' | 'responder'>

/** How far the member who looks has come. Beside somebody the case's own step is the other's, and not told as one's own. */
export function taskChip(help: Task, now: EpochMs): StepChip {
  const { hand, arrivedAt, responder } = help
  if (hand && heldUntil(help) === undefined) {
    if (hand.arrivedAt === null && arrivedAt !== null) return { status: 'coming', label: '赶过去' }
    if (hand.arrivedAt !== null && arrivedAt === null)
      return { status: 'onsite', label: `已到，等${responder?.name ?? '接单的人'}` }
  }
  const chip = stepChip(help, now)
  return help.status === 'accepted' ? { ...chip, label: chip.label.replace('赶来中', '赶过去') } : chip
}
