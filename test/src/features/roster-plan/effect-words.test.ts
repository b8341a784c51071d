import { problem } from '@core/roster/problem'
import { byHandLine, effectGroups, effectLine, touchedLines, weekName } from '@src/features/roster-plan/effect-words'
import { place, slot, TODAY, weekWith } from '../roster-week/support/small-week'
import { nameOf } from './support/small-plan'

const NONE = { gaps: [], problems: [], filled: 0, solved: 0 }
const early = (date: string) => slot(`${date}.qinghe.early`, [])
const gaps = [early('2026-11-18'), early('2026-11-19')].map((one) => ({ slot: one, more: 2 }))
const tired = problem('SHORT_REST', { slot: '2026-11-20.qinghe.noon', personId: 'lin' })

test('one line says what gets worse and what gets better', () => {
  expect(effectLine(NONE)).toBe('不多缺人，也没有新冲突')
  expect(effectLine({ gaps, problems: [tired], filled: 3, solved: 1 })).toBe(
    '多缺 4 人，多 1 处冲突，少缺 3 人，少 1 处冲突',
  )
})

test('gaps of one band stand together, and so does what is wrong with one person', () => {
  const week = weekWith([...gaps.map((gap) => gap.slot), slot('2026-11-20.qinghe.noon', [place('lin', '林建平')])])
  const groups = effectGroups({ ...NONE, gaps, problems: [tired, tired] }, { weeks: [week], nameOf })
  expect(groups.map(({ title, note, alert, slot: key }) => [title, note, alert, key])).toEqual([
    ['林建平：夜班之后没歇够', '2 处，11月20日周五清河里午班等', false, '2026-11-20.qinghe.noon'],
    ['清河里早班', '今天起 2 天，一共缺 4 人', false, '2026-11-18.qinghe.early'],
  ])
})

test('a single gap names its day', () => {
  const [first] = effectGroups({ ...NONE, gaps: gaps.slice(1) }, { weeks: [weekWith([])], nameOf })
  expect(first).toMatchObject({ title: '清河里早班', note: '明天，一共缺 2 人' })
})

test('what a published week misses waits for a hand', () => {
  const slots = gaps.map((gap) => gap.slot)
  const effect = { ...NONE, gaps }
  expect(byHandLine(effect, [weekWith(slots)])).toBe('其中 4 人在已发布的周里，轮班补不到，要您在排班里安排。')
  expect(byHandLine(effect, [weekWith(slots, { publishedAt: null })])).toBe('')
})

test('whoever was told of a shift that vanishes or moves is named, each once, and not too many', () => {
  const shift = (personId: string) => ({ personId, why: 'rotation', sequence: 1, slot: {} }) as never
  const lines = touchedLines({ gone: ['lin', 'lin', 'sun'].map(shift), moved: [shift('yao')] }, nameOf)
  expect(lines).toEqual([
    '已发布的 3 个班会撤掉：林建平、孙玉珍。他们不会自动收到通知，请您说一声。',
    '已发布的 1 个班改了时间：姚红。他们不会自动收到通知，请您说一声。',
  ])
  const many = ['a', 'b', 'c', 'd', 'e'].map(shift)
  expect(touchedLines({ gone: many, moved: [] }, (id) => id)[0]).toMatch(/a、b、c、d等 5 人/)
  expect(touchedLines({ gone: [], moved: [] }, nameOf)).toEqual([])
})

test('weeks are called as people call them', () => {
  expect(['2026-11-16', '2026-11-23', '2026-11-30'].map((monday) => weekName(monday, TODAY))).toEqual([
    ...['本周', '下周', '11 月 30 日 – 12 月 6 日'],
  ])
})
