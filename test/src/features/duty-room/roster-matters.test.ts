import { hours } from '@core/kit/time'
import type { HandoverView } from '@core/roster/handover-view'
import type { SlotView, WeekView } from '@core/roster/week-view'
import { rosterMatters } from '@src/features/duty-room/roster-matters'
import { START } from '../../words/known-case'

const slot = (key: string, fromHours: number, missing = 1): SlotView => ({
  ...{ key, date: '2025-03-01', postId: 'p1', bandId: 'late', needed: 2, missing, state: 'ahead', places: [] },
  ...{ from: START + hours(fromHours), to: START + hours(fromHours + 4) },
})

const BAND = { id: 'late', name: '晚班', fromMinute: 1080, toMinute: 1320, needed: 2 }
const POST = { id: 'p1', kind: 'responder' as const, zoneId: 'z6', name: '河湾里', bands: [BAND] }

const week = (...slots: readonly SlotView[]): WeekView => ({
  ...{ monday: '2025-02-24', today: '2025-03-01', version: 1, publishedAt: START, mayEdit: true, zones: [] },
  ...{ posts: [POST], slots, people: [], edits: [], problems: [], gaps: { shifts: 0, people: 0 } },
  ...{ swaps: [], affected: [], thin: [], spread: 1 },
})

const titles = (...slots: readonly SlotView[]) => rosterMatters(week(...slots), null, START).map(({ title }) => title)

test('a gap of the next day is named by post, day and shift; a later one is not yet the desk’s', () => {
  expect(titles(slot('a', 4), slot('later', 30), slot('full', 4, 0))).toEqual([
    expect.stringMatching(/^河湾里 .*晚班缺 1 人$/),
  ])
})

test('many gaps are named as far as three and then counted', () => {
  const matters = rosterMatters(week(slot('a', 1), slot('b', 2), slot('c', 3), slot('d', 4)), null, START)
  expect(matters).toHaveLength(3)
  expect(matters.at(-1)?.note).toMatch(/另外还有 1 个班也缺$/)
})

test('a handover that waits for a nod stands among the alerts, and only then', () => {
  const handover: HandoverView['handover'] = {
    ...{ id: 'x', at: START, fromName: '赵明远', toName: '许兰英', note: '', mayWrite: false, mayConfirm: true },
    ...{ cases: [{ helpId: 'h1', label: '', note: '', confirmedAt: null }], state: 'confirming' },
  }
  expect(rosterMatters(undefined, handover, START)[0]).toMatchObject({
    title: '赵明远交班，1 件等许兰英点头',
    tone: 'alert',
  })
  expect(rosterMatters(undefined, { ...handover, state: 'confirmed' }, START)).toEqual([])
})
