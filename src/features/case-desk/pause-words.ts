/** How long the clocks may stand still, as it is offered; none is longer than the two hours after which they run on by themselves. */
export const PAUSE_LENGTHS = ['15 分钟', '30 分钟', '1 小时', '2 小时'] as const

const MINUTES: Readonly<Record<string, number>> = { '15 分钟': 15, '30 分钟': 30, '1 小时': 60, '2 小时': 120 }

/** The minutes of an offered length; the shortest for anything else. */
export function pauseMinutes(length: string): number {
  return MINUTES[length] ?? 15
}
