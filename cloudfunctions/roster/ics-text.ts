import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { CalendarEvent } from '../../core/roster/calendar'

/** Events as an iCalendar file, in UTC so that no calendar needs to know our time zone. A shift taken back is in it as cancelled. */
export function icsText(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'minsheng-yizhan', product: 'roster' },
  })
  for (const { uid, sequence, from, to, title, note, changedAt, cancelled } of events) {
    calendar.createEvent({
      id: `${uid}@minsheng-yizhan`,
      sequence,
      start: new Date(from),
      end: new Date(to),
      stamp: new Date(changedAt),
      summary: title,
      description: note || null,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
