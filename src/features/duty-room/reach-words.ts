import type { ReachAnswer } from '@core/contract/reach'

type Counted = Pick<ReachAnswer, 'onDuty' | 'reachable' | 'expected' | 'absent'>

interface Part {
  readonly label: string
  readonly count: number | null
}

/** Whether somebody is missing, or on duty and out of reach. */
export function isShort({ onDuty, reachable, absent }: Counted): boolean {
  return onDuty === 0 || reachable < onDuty || absent.length > 0
}

/** `在岗 9`, `应到 12`, `能叫到 8`: who is there, who should be, and how many of the first a call would reach. */
export function reachWords({ onDuty, reachable, expected }: Counted): readonly Part[] {
  const should = expected > 0 ? [{ label: '应到', count: expected }] : []
  if (onDuty === 0) return [{ label: '现在没有人在岗', count: null }, ...should]
  return [{ label: '在岗', count: onDuty }, ...should, { label: '能叫到', count: reachable }]
}
