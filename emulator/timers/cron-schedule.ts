import { Cron } from 'croner'

/** The cloud reads every schedule in UTC+8, wherever it runs. */
const CLOUD_ZONE = 'Asia/Shanghai'

/** When a seven-field schedule (second to year, day and weekday joined by OR) is next due strictly after `at`; null when never again. */
export type CronSchedule = (at: number) => number | null

/** Throws on text that is no schedule. */
export function parseCron(text: string): CronSchedule {
  // Paused: only the arithmetic is wanted; croner would otherwise set real timers.
  const cron = new Cron(text, { timezone: CLOUD_ZONE, paused: true, domAndDow: false })
  return (at) => cron.nextRun(new Date(at))?.getTime() ?? null
}
