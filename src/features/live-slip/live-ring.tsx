import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { ArriveRing } from '../../ui/ring/arrive-ring'
import { SettleRing } from '../../ui/ring/settle-ring'
import { spokenClock } from '../../words/clock-words'
import { heldUntil } from '../../words/step-words'

interface LiveRingProps {
  readonly help: HelpAnswer
  readonly now: EpochMs
  readonly size: 'large' | 'medium'
}

/** The one ring that matters at this step: to the door while somebody is awaited, to the end afterwards. */
export function LiveRing({ help, now, size }: LiveRingProps) {
  const { startedAt: startAt, arriveBy, settleBy, settledAt } = help
  const held = heldUntil(help)
  if (help.status === 'waiting' || help.status === 'accepted') {
    const spoken = spokenClock('到您家', { startAt, dueAt: arriveBy, doneAt: null, heldUntil: held }, now)
    return <ArriveRing startAt={startAt} dueAt={arriveBy} heldUntil={held} now={now} size={size} spoken={spoken} />
  }
  const spoken = spokenClock('办好', { startAt, dueAt: settleBy, doneAt: settledAt, heldUntil: held }, now)
  return (
    <SettleRing
      startAt={startAt}
      dueAt={settleBy}
      doneAt={settledAt ?? undefined}
      heldUntil={held}
      now={now}
      size={size}
      spoken={spoken}
    />
  )
}
