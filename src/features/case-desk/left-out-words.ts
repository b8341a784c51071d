import type { LeftOut } from '@core/dispatch/ranking'

type Reason = LeftOut['reason']

/** Why somebody was not asked, to the coordinator. */
export const LEFT_OUT_WORDS: Readonly<Record<Reason, string>> = {
  OFF_DUTY: '没上岗',
  BUSY: '手上有一件',
  STALE: '位置太旧',
  TOO_FAR: '太远',
  DECLINED: '说去不了',
  EXCLUDED: '退过这一单',
  ASKED_ALREADY: '问过了',
  UNREACHABLE: '叫不到',
  RESTING: '刚忙完，在歇',
  UNSKILLED: '不会这一样',
  RELATIVE: '是这家的人',
  RECORDER: '接的这通电话',
}

/** The cloud would refuse these: they are shown, so that nobody wonders, but cannot be sent. */
const UNAVAILABLE: ReadonlySet<Reason> = new Set(['OFF_DUTY', 'BUSY'])

export function maySend(reason: Reason | null): boolean {
  return reason === null || !UNAVAILABLE.has(reason)
}

/** `没上岗 12 位，手上有一件 2 位`, the most frequent first; empty when nobody was left out. */
export function leftOutSummary(leftOut: readonly LeftOut[]): string {
  const counts = new Map<Reason, number>()
  for (const { reason } of leftOut) {
    // Whoever is being asked this moment, or has answered, was not left out.
    if (reason !== 'ASKED_ALREADY') counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([reason, count]) => `${LEFT_OUT_WORDS[reason]} ${count} 位`)
    .join('，')
}
