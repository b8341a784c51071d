import { minutes, seconds } from '@core/kit/time'

/** A made-up afternoon: asked at `startAt`, due ten and thirty minutes later. */
const startAt = 1_763_446_800_000

export const afternoon = {
  startAt,
  arriveDueAt: startAt + minutes(10),
  settleDueAt: startAt + minutes(30),
  onTheWay: startAt + minutes(4) + seconds(36),
  nearlyLate: startAt + minutes(8) + seconds(20),
  late: startAt + minutes(11) + seconds(6),
  arrivedAt: startAt + minutes(7) + seconds(12),
  doneAt: startAt + minutes(21) + seconds(50),
} as const

export interface ExamplesProps {
  readonly elder: boolean
  readonly dark: boolean
}

export const nothing = () => {}
