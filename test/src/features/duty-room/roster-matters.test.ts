import type { AheadAnswer } from '@core/contract/roster'
import { hours } from '@core/kit/time'
import { rosterMatters } from '@src/features/duty-room/roster-matters'
import { START } from '../../words/known-case'

const QUIET: AheadAnswer = { coordinator: '赵明远', gaps: [], unreachable: [], handover: null }

const gap = (slot: string, fromHours: number): AheadAnswer['gaps'][number] => ({
  ...{ slot, date: '2025-03-01', postName: '河湾里', bandName: '晚班', missing: 1 },
  ...{ from: START + hours(fromHours), to: START + hours(fromHours + 4) },
})

const titles = (ahead: AheadAnswer) => rosterMatters(ahead, START).map(({ title }) => title)

test('a day with everybody there is nobody’s matter', () => {
  expect(titles(QUIET)).toEqual([])
})

test('a gap is named by post, day and shift', () => {
  expect(titles({ ...QUIET, gaps: [gap('a', 4)] })).toEqual([expect.stringMatching(/^河湾里 .*晚班缺 1 人$/)])
})

test('many gaps are named as far as three, the soonest first, and then counted', () => {
  const matters = rosterMatters({ ...QUIET, gaps: [gap('d', 4), gap('a', 1), gap('b', 2), gap('c', 3)] }, START)
  expect(matters.map(({ id }) => id)).toEqual(['gap:a', 'gap:b', 'gap:c'])
  expect(matters.at(-1)?.note).toMatch(/另外还有 1 个班也缺$/)
})

test('who has a shift and cannot be reached is named', () => {
  expect(titles({ ...QUIET, unreachable: [{ id: 'p', name: '魏素琳' }] })).toEqual(['魏素琳快上班了，还叫不到'])
})

test('a handover that waits for a nod stands among the alerts, and only then', () => {
  const handover: AheadAnswer['handover'] = {
    ...{ id: 'x', at: START, fromName: '赵明远', toName: '许兰英', note: '', mayWrite: false, mayConfirm: true },
    ...{ cases: [{ helpId: 'h1', label: '', note: '', confirmedAt: null }], state: 'confirming', part: 'to' },
  }
  expect(titles({ ...QUIET, handover })).toEqual(['赵明远交班，1 件等许兰英点头'])
  expect(titles({ ...QUIET, handover: { ...handover, state: 'confirmed' } })).toEqual([])
})
