import { fillGaps } from '@core/roster/auto-fill'
import { choicesFor } from '@core/roster/choices'
import { type Slot, slotOf, slotsOf } from '@core/roster/slot'
import { stintsOf } from '@core/roster/standing'
import { at, MONDAY, on, PEOPLE, plan, RIVER, WEDNESDAY } from '../support/rosters'

const town = plan({ posts: [RIVER] })
const slotAt = (key: string) => slotOf(town, key) as Slot
const grounds = (base: Parameters<typeof stintsOf>[0] = [], over: Parameters<typeof plan>[0] = {}) => ({
  plan: { ...town, ...over },
  people: PEOPLE,
  stints: stintsOf(base, town),
  middleOf: () => null,
})
const noon = slotAt(`${WEDNESDAY}.river.noon`)
const order = (base: Parameters<typeof stintsOf>[0]) =>
  choicesFor(noon, grounds(base)).map(({ personId, barrier }) => (barrier ? `${personId} ${barrier}` : personId))

describe('who comes first for a shift', () => {
  test('the own zone before others, then whoever has been off duty longest', () => {
    const base = [on('river.early', MONDAY, 'lin'), on('river.early', '2026-11-17', 'sun')]
    expect(order(base)).toEqual(['ding', 'wu', 'yao', 'lin', 'sun', 'shen'])
  })

  test('whoever cannot is named last, with the reason', () => {
    const base = [on('river.noon', WEDNESDAY, 'lin'), on('river.night', '2026-11-17', 'sun')]
    expect(order(base).slice(-2)).toEqual(['lin TWICE', 'sun SHORT_REST'])
  })

  test('without the role nobody is asked at all', () => {
    expect(order([])).not.toContain('zhao')
  })
})

test('gaps are filled in order of time, everybody counted with what they have just been given', () => {
  const people = PEOPLE.filter(({ id }) => ['lin', 'sun'].includes(id))
  const { edits, report } = fillGaps(slotsOf(town, MONDAY).slice(0, 3), { ...grounds(), people }, at(MONDAY, '00:00'))
  expect(edits.map(({ slot, in: come }) => `${slot.slice(8, 10)} ${come}`)).toEqual([
    ...['16 lin', '16 sun', '17 lin', '17 sun', '18 lin', '18 sun'],
  ])
  expect(report.filled[2]?.words).toContain('歇了 19 小时')
  expect(report.unfilled).toEqual([])
})

test('a gap nobody can fill says why not', () => {
  const people = PEOPLE.filter(({ id }) => ['lin', 'sun'].includes(id)).map((one) => ({
    ...one,
    reachable: one.id === 'lin',
  }))
  const leaves = [{ id: 'l', personId: 'lin', from: noon.from, to: noon.to, reason: '' }]
  const { edits, report } = fillGaps([noon], { ...grounds([], { leaves }), people }, at(MONDAY, '00:00'))
  expect(edits).toEqual([])
  expect(report.unfilled).toEqual([{ slot: noon.key, missing: 1, words: '1 人联系不上，1 人请假' }])
})

test('whoever is on leave is replaced and not doubled', () => {
  const leaves = [{ id: 'l', personId: 'lin', from: noon.from, to: noon.to, reason: '' }]
  const { edits } = fillGaps([noon], grounds([on('river.noon', WEDNESDAY, 'lin')], { leaves }), at(MONDAY, '00:00'))
  expect(edits).toEqual([{ slot: noon.key, out: 'lin', in: 'ding' }])
})

test('nobody gets more than a week’s share', () => {
  const rules = { ...town.rules, mostWeekMs: 6 * 3_600_000 }
  const people = PEOPLE.filter(({ id }) => id === 'lin')
  const { edits } = fillGaps(slotsOf(town, MONDAY), { ...grounds([], { rules }), people }, at(MONDAY, '00:00'))
  expect(edits).toHaveLength(1)
})

test('what has begun is not filled', () => {
  expect(fillGaps([noon], grounds(), noon.from).edits).toEqual([])
})
