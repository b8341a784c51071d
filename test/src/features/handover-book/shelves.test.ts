import type { BookRow } from '@core/contract/handover-book'
import { dueChoices } from '@src/features/handover-book/due-choices'
import { openCount, shelvesOf } from '@src/features/handover-book/shelves'

const row = (id: string, over: Partial<BookRow> = {}): BookRow => ({
  ...{ id, at: 0, words: id, about: null, dueAt: null, byName: '何慧', taken: null, handedOn: null, closed: null },
  ...{ late: false, ...over },
})
const taken = (mine: boolean) => ({ byId: 'zhao', byName: '赵明远', at: 1, mine })

test('the book stands by whose hands things are in, and is counted without what was seen to', () => {
  const rows = [
    row('a'),
    row('b', { taken: taken(true) }),
    row('c', { taken: taken(false) }),
    row('d', { taken: taken(true), closed: { byName: '赵明远', at: 2, words: '' } }),
    row('e'),
  ]
  expect(shelvesOf(rows).map(({ id, rows: held }) => `${id} ${held.map((one) => one.id)}`)).toEqual([
    'waiting a,e',
    'mine b',
    'others c',
    'closed d',
  ])
  expect(openCount(rows)).toBe(4)
  expect(shelvesOf([])).toEqual([])
})

describe('by when something is to be seen to', () => {
  const labels = (time: string) => dueChoices(Date.parse(`2026-03-02T${time}:00+08:00`)).map(({ label }) => label)

  test('are the marks of the day that are still ahead, the next morning, or never', () => {
    expect(labels('08:00')).toEqual(['12:00 前', '18:00 前', '22:00 前', '明天 09:00 前', '知道就行'])
    expect(labels('11:40')).toEqual(['18:00 前', '22:00 前', '明天 09:00 前', '知道就行'])
    expect(labels('23:00')).toEqual(['明天 09:00 前', '知道就行'])
  })

  test('is the next day’s morning shortly after midnight, too', () => {
    expect(labels('00:30').at(-2)).toBe('明天 09:00 前')
  })
})
