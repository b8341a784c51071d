import type { Band } from '@core/roster/post'

const DAY = 24 * 60

/** A band with another beginning or end on the clock; an end that is not after the beginning lies on the following day. */
export function withTimes(
  { fromMinute, toMinute }: Pick<Band, 'fromMinute' | 'toMinute'>,
  { from = fromMinute, to = toMinute }: { readonly from?: number; readonly to?: number },
): Pick<Band, 'fromMinute' | 'toMinute'> {
  const begins = from % DAY
  const ends = to > DAY ? to - DAY : to
  return { fromMinute: begins, toMinute: ends > begins ? ends : ends + DAY }
}

/** `到第二天，共 10 小时`, `共 5 小时`. */
export function lengthWords({ fromMinute, toMinute }: Pick<Band, 'fromMinute' | 'toMinute'>): string {
  const length = toMinute - fromMinute
  const [hours, minutes] = [Math.floor(length / 60), length % 60]
  const words = [hours > 0 && `${hours} 小时`, minutes > 0 && `${minutes} 分`].filter(Boolean).join(' ')
  return `${toMinute > DAY ? '到第二天，' : ''}共 ${words}`
}
