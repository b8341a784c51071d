const DAY = 24 * 60

/** `8`, `8:30`, `08：30`, `24`, `8点半`: minutes since midnight, 0–1440; undefined for what is no time of day. */
export function minuteOf(typed: string): number | undefined {
  const [, hours = '', minutes = '0'] = /^(\d{1,2})(?:[:：.点时](半|\d{1,2})?分?)?$/.exec(typed.trim()) ?? []
  if (hours === '') return undefined
  const minute = Number(hours) * 60 + (minutes === '半' ? 30 : Number(minutes))
  return Number(minutes) > 59 || minute > DAY ? undefined : minute
}

/** `8:00`: as somebody would type it; the end of a day is 24:00. */
export function timeWords(minute: number): string {
  const ofDay = minute > DAY ? minute % DAY : minute
  return `${Math.floor(ofDay / 60)}:${String(ofDay % 60).padStart(2, '0')}`
}
