import { HOUR_MS } from '@core/kit/time'
import type { PlanDraft } from '@core/roster/post'
import { changesBetween, isSame } from '@src/features/roster-plan/plan-changes'
import { CHIEF, EARLY, NIGHT, nameOf, plan, RIVER, rotation } from './support/small-plan'

const words = (after: Partial<PlanDraft>, before = plan()) =>
  changesBetween(before, { ...before, ...after }, nameOf).map((one) => one.words)
const bands = (...list: (typeof EARLY)[]) => ({ posts: [{ ...RIVER, bands: list }, CHIEF] })

test('nothing is different from itself', () => {
  expect(words({})).toEqual([])
  expect(words(structuredClone(plan()))).toEqual([])
})

test('posts that come, go and change their names; what belongs to them needs no line of its own', () => {
  expect(words({ posts: [RIVER, CHIEF, { ...RIVER, id: 'hill', name: '老厂区' }] })).toEqual(['添了岗位“老厂区”'])
  expect(words({ posts: [CHIEF], rotations: [] })).toEqual(['撤了岗位“清河里”'])
  expect(words({ posts: [{ ...RIVER, name: '清河' }, CHIEF] })).toEqual(['“清河里”改叫“清河”'])
})

test('bands that come, go and change', () => {
  expect(words(bands(EARLY, NIGHT, { ...EARLY, id: 'x', name: '午', fromMinute: 780, toMinute: 1_080 }))).toEqual([
    '清河里午班：新添，13–18 点，要 2 人',
  ])
  expect(words({ ...bands(NIGHT), rotations: [] })).toEqual(['清河里早班：撤了'])
  expect(words(bands({ ...EARLY, name: '晨', fromMinute: 510, needed: 3 }, NIGHT))).toEqual([
    '清河里早班：改叫晨班，8–13 点改成 8:30–13 点，要 2 人改成 3 人',
  ])
})

test('turns that come, go and change, with the people by name', () => {
  expect(words({ rotations: [rotation(), rotation({ id: 't2', bandId: 'night', atOnce: 1 })] })).toEqual([
    '清河里夜班：新添轮班，每天轮',
  ])
  expect(words({ rotations: [] })).toEqual(['清河里早班：撤了轮班'])
  expect(words({ rotations: [rotation({ people: ['sun', 'lin', 'zhao'] })] })).toEqual([
    '清河里早班轮班：加了赵明远，去掉了姚红',
  ])
  expect(words({ rotations: [rotation({ people: ['sun', 'lin', 'yao'] })] })).toEqual(['清河里早班轮班：换了先后'])
  expect(words({ rotations: [rotation({ turn: 'weekly', startOn: '2026-11-23', endOn: '2026-12-31' })] })).toEqual([
    '清河里早班轮班：改成每周轮，一次 2 人，从 2026-11-23 起，到 2026-12-31 为止',
  ])
  expect(words({ rotations: [rotation()] }, plan({ rotations: [rotation({ endOn: '2026-12-31' })] }))).toEqual([
    '清河里早班轮班：一直轮下去',
  ])
})

test('each rule by itself', () => {
  const rules = { ...plan().rules, restMs: 12 * HOUR_MS, swapApproval: 'automatic' as const }
  expect(words({ rules })).toEqual(['规矩：夜班后歇够 12 小时', '规矩：双方同意就算调好'])
})

test('two who touch the same thing have the same key, whatever they made of it', () => {
  const keys = (after: Partial<PlanDraft>) => changesBetween(plan(), plan(after), nameOf).map(({ key }) => key)
  expect(keys(bands({ ...EARLY, needed: 3 }, NIGHT))).toEqual(keys(bands({ ...EARLY, name: '晨' }, NIGHT)))
  expect(keys({ rotations: [] })).toEqual(keys({ rotations: [rotation({ atOnce: 1 })] }))
})

test('the order of fields says nothing, a missing one does', () => {
  expect(isSame({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true)
  expect(isSame({ a: 1 }, { a: 1, b: undefined })).toBe(false)
  expect(isSame([1, 2], [2, 1])).toBe(false)
  expect(isSame(null, {})).toBe(false)
})
