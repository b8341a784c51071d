import type { Band } from '@core/roster/post'

const DAY = 24 * 60

export interface Strip {
  readonly key: string
  readonly band: Band
  /** Percent of the day. */
  readonly left: number
  readonly width: number
}

/** Bands as parts of one day: what crosses midnight has an evening and a morning. Bands that are no times have none. */
export function stripsOf(bands: readonly Band[]): readonly Strip[] {
  return bands.flatMap((band) => {
    const { id, fromMinute, toMinute } = band
    const parts = [
      [fromMinute, Math.min(toMinute, DAY)],
      [0, toMinute - DAY],
    ] as const
    return parts
      .filter(([from, to]) => from < to)
      .map(([from, to], part) => ({
        ...{ key: `${id}.${part}`, band },
        ...{ left: (from / DAY) * 100, width: ((Math.min(to, DAY) - from) / DAY) * 100 },
      }))
  })
}
