import { blocksOf, type ChipView } from '@src/features/roster-week/week-table'
import { person, place, slot, weekWith } from './support/small-week'

const KEY = '2026-11-21.qinghe.early'

function chipsOf(week: ReturnType<typeof weekWith>): readonly ChipView[] {
  return blocksOf(week).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ chips }) => chips)))
}

test('zones come in their own order, then what looks after everybody', () => {
  expect(blocksOf(weekWith([])).map(({ name }) => name)).toEqual(['桐南苑', '清河里', '夜间备勤'])
})

test('a row is called by its band and its hours', () => {
  expect(blocksOf(weekWith([]))[0]?.rows.map(({ label }) => label)).toEqual(['早 8–13', '午 13–18'])
})

test('a shift with a free place shows who is there and that one is missing', () => {
  const chips = chipsOf(weekWith([slot(KEY, [place('lin', '林建平')])]))
  expect(chips.map(({ words, look }) => [words, look])).toEqual([
    ['林建平', 'planned'],
    ['缺 1 人', 'gap'],
  ])
})

test('two free places are two chips, told apart by their keys', () => {
  const chips = chipsOf(weekWith([slot(KEY, [])]))
  expect(chips.map(({ words }) => words)).toEqual(['缺 1 人', '缺 1 人'])
  expect(new Set(chips.map(({ key }) => key)).size).toBe(2)
})

test('a shift that is over is an outline, whatever was wrong with it', () => {
  const over = slot(KEY, [place('lin', '林建平', { problem: 'ON_LEAVE', changed: true })], { state: 'over' })
  expect(chipsOf(weekWith([over])).map(({ look, edited }) => [look, edited])).toEqual([
    ['past', false],
    ['past', false],
  ])
})

test.each([
  ['conflict', place('lin', '林建平', { problem: 'ON_LEAVE', swapId: 's1' }), true, '有冲突'],
  ['swap', place('lin', '林建平', { swapId: 's1' }), false, '想调班'],
  ['unreachable', place('lin', '林建平'), false, '通知不到'],
  ['planned', place('lin', '林建平', { problem: 'SHORT_REST' }), true, ''],
] as const)('the chip looks %s, the gravest first, and says so', (look, one, reachable, words) => {
  const week = weekWith([slot(KEY, [one, place('yao', '姚红')])], { people: [person('lin', '林建平', { reachable })] })
  const [chip] = chipsOf(week)
  expect(chip?.look).toBe(look)
  expect(chip?.spoken).toBe(['清河里，11月21日周六早班，林建平', words].filter(Boolean).join('，'))
})

test('a change not yet published is marked and said', () => {
  const [chip] = chipsOf(weekWith([slot(KEY, [place('lin', '林建平', { changed: true })])]))
  expect(chip).toMatchObject({ edited: true, spoken: '清河里，11月21日周六早班，林建平，新改的' })
})
