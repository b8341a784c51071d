import { townInstant } from '@core/kit/town-date'
import type { Post } from '@core/roster/post'
import type { PersonView, PlaceView, SlotView, WeekView } from '@core/roster/week-view'

export const MONDAY = '2026-11-16'
export const TODAY = '2026-11-18'

const BANDS = [
  { id: 'early', name: '早', fromMinute: 480, toMinute: 780, needed: 2 },
  { id: 'noon', name: '午', fromMinute: 780, toMinute: 1_080, needed: 1 },
]

const POSTS: readonly Post[] = [
  { id: 'night', kind: 'responder', zoneId: null, name: '夜间备勤', bands: BANDS.slice(0, 1) },
  { id: 'qinghe', kind: 'responder', zoneId: 'zone-2', name: '清河里', bands: BANDS },
  { id: 'tongnan', kind: 'responder', zoneId: 'zone-1', name: '桐南苑', bands: BANDS },
]

export function person(id: string, name: string, more: Partial<PersonView> = {}): PersonView {
  return { id, name, zoneId: null, roles: ['member'], shifts: 0, workMs: 0, reachable: true, leaves: [], ...more }
}

export function place(personId: string, name: string, more: Partial<PlaceView> = {}): PlaceView {
  return { personId, name, why: 'rotation', changed: false, problem: null, swapId: null, ...more }
}

export function slot(key: string, places: readonly PlaceView[], more: Partial<SlotView> = {}): SlotView {
  const [date = '', postId = '', bandId = ''] = key.split('.')
  const band = BANDS.find(({ id }) => id === bandId)
  const { fromMinute = 0, toMinute = 0, needed = 0 } = band ?? {}
  return {
    ...{ key, date, postId, bandId, places, needed },
    ...{ from: townInstant(date, fromMinute), to: townInstant(date, toMinute) },
    missing: Math.max(0, needed - places.length),
    state: 'ahead',
    ...more,
  }
}

/** A week of which only what a test names is there. */
export function weekWith(slots: readonly SlotView[], more: Partial<WeekView> = {}): WeekView {
  return {
    ...{ monday: MONDAY, today: TODAY, version: 1, publishedAt: 0, mayEdit: true },
    zones: [
      { id: 'zone-1', name: '桐南苑' },
      { id: 'zone-2', name: '清河里' },
    ],
    ...{ posts: POSTS, slots, people: [person('lin', '林建平'), person('yao', '姚红')] },
    ...{ edits: [], problems: [], gaps: { shifts: 0, people: 0 }, swaps: [], affected: [], thin: [], spread: 1 },
    ...more,
  }
}
