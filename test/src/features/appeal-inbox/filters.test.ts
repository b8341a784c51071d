import type { AppealRow } from '@core/contract/appeals-answers'
import { filterChoices, filtered, stepTo } from '@src/features/appeal-inbox/filters'
import { lineNote } from '@src/features/appeal-inbox/line-note'

const row = (id: string, part: Partial<AppealRow> = {}): AppealRow => ({
  ...{ id, number: id, version: 1, status: 'assigned', outcome: 'open', door: 'app', anonymous: false },
  category: { id: 'noise', name: '噪声扰民', kind: 'complaint', answerDays: 5 },
  ...{ startedAt: 0, acceptBy: 1, answerBy: 2, answerByCertain: true, closedAt: null, confirmBy: null },
  ...{ followers: 0, urges: 0, priority: 0, buildingName: '7栋', zoneId: 'zone-3', handlerName: '' },
  ...{ late: false, supervised: false, toDecide: null, toModerate: false, toCallBack: false, publishedAt: null },
  ...part,
})

const ROWS = [
  row('late', { late: true }),
  row('fresh', { status: 'submitted' }),
  row('urged', { urges: 1 }),
  row('urged and answered', { urges: 1, status: 'answered' }),
  row('to decide', { toDecide: 'decline' }),
  row('to moderate', { toModerate: true }),
  row('to call back', { toCallBack: true, status: 'answered' }),
]

test('a line says whose end the call is about: the case’s own, or the one’s it was merged into', () => {
  expect(lineNote(row('a', { toCallBack: true, status: 'answered' }), 0)).toContain('要打电话回访')
  expect(lineNote(row('a', { toCallBack: true, status: 'merged' }), 0)).toContain(
    '并入的那件有了结果，要打电话告诉居民',
  )
})

const kept = (filter: Parameters<typeof filtered>[1]) => filtered(ROWS, filter).map(({ id }) => id)

test('each filter keeps what it says, in the order of the list', () => {
  expect(kept('late')).toEqual(['late'])
  expect(kept('toAccept')).toEqual(['fresh'])
  expect(kept('toDecide')).toEqual(['to decide'])
  expect(kept('toModerate')).toEqual(['to moderate'])
  expect(kept('toCallBack')).toEqual(['to call back'])
  expect(kept('watched')).toEqual(['urged'])
  expect(kept('all')).toHaveLength(ROWS.length)
})

test('a filter that keeps nothing is not offered, unless it is looked through', () => {
  const labels = (chosen: Parameters<typeof filtered>[1]) =>
    filterChoices([row('late', { late: true })], chosen).map(({ label }) => label)
  expect(labels('all')).toEqual(['全部 1', '超时 1'])
  expect(labels('toCallBack')).toEqual(['全部 1', '超时 1', '待回访 0'])
})

test('the arrow keys go down and up the list and stop at its ends', () => {
  expect(stepTo(['a', 'b'], undefined, 1)).toBe('a')
  expect(stepTo(['a', 'b'], 'a', 1)).toBe('b')
  expect(stepTo(['a', 'b'], 'b', 1)).toBe('b')
  expect(stepTo(['a', 'b'], 'a', -1)).toBe('a')
  expect(stepTo([], 'a', 1)).toBeUndefined()
})
