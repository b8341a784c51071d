import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { EpochMs } from './time'

dayjs.extend(utc)

/** The town's zone: China keeps one time, UTC+8, without summer time. The process's own zone is never asked. */
const TOWN_OFFSET_MINUTES = 8 * 60

/** The wall-clock time in the town, `HH:mm`, 24 hours. */
export function clockTime(at: EpochMs): string {
  return inTown(at).format('HH:mm')
}

/** The town's date as `MMDD`: the readable part of a case number. */
export function monthDay(at: EpochMs): string {
  return inTown(at).format('MMDD')
}

/** Date and time in the town, `M月D日 HH:mm`. */
export function dateAndTime(at: EpochMs): string {
  return inTown(at).format('M月D日 HH:mm')
}

/** Date and time as WeChat's subscription messages want it, `YYYY年M月D日 HH:mm`. */
export function fullDateAndTime(at: EpochMs): string {
  return inTown(at).format('YYYY年M月D日 HH:mm')
}

/** The town's year. */
export function townYear(at: EpochMs): number {
  return inTown(at).year()
}

/** The instant at which the town's day of `at` began. */
export function townMidnight(at: EpochMs): EpochMs {
  return inTown(at).startOf('day').valueOf()
}

function inTown(at: EpochMs): dayjs.Dayjs {
  return dayjs.utc(at).utcOffset(TOWN_OFFSET_MINUTES)
}
