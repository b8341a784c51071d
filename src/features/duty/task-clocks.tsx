import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { ARRIVE, SETTLE } from '../../ui/ring/ring.shared'
import { RingLine } from '../../ui/ring/ring-line'
import { SlipColumns } from '../../ui/slip/slip-columns'
import { spokenClock } from '../../words/clock-words'
import { heldUntil } from '../../words/step-words'

interface TaskClocksProps {
  readonly help: HelpAnswer
  readonly now: EpochMs
}

/** Both clocks of the case; for whoever joins somebody at the door, only the one that still runs: the other was not theirs. */
export function TaskClocks({ help, now }: TaskClocksProps) {
  if (help.hand && help.arrivedAt !== null) return <SlipColumns left={<ToTheEnd help={help} now={now} />} />
  return <SlipColumns left={<ToTheDoor help={help} now={now} />} right={<ToTheEnd help={help} now={now} />} />
}

function ToTheDoor({ help, now }: TaskClocksProps) {
  const { startedAt: startAt, arriveBy: dueAt, arrivedAt } = help
  const held = heldUntil(help)
  return (
    <RingLine
      spec={ARRIVE}
      startAt={startAt}
      dueAt={dueAt}
      doneAt={arrivedAt ?? undefined}
      heldUntil={held}
      now={now}
      icon='home'
      spoken={spokenClock('到居民家', { startAt, dueAt, doneAt: arrivedAt, heldUntil: held }, now)}
    />
  )
}

function ToTheEnd({ help, now }: TaskClocksProps) {
  const { startedAt: startAt, settleBy: dueAt } = help
  const held = heldUntil(help)
  return (
    <RingLine
      spec={SETTLE}
      startAt={startAt}
      dueAt={dueAt}
      heldUntil={held}
      now={now}
      icon='check'
      spoken={spokenClock('办好', { startAt, dueAt, doneAt: null, heldUntil: held }, now)}
    />
  )
}
