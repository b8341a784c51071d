import { townInstant } from '@core/kit/town-date'
import type { ThinSpan } from '@core/roster/cover'
import { thinLines } from '@src/features/roster-week/thin-words'
import { weekWith } from './support/small-week'

const week = weekWith([])
const zoneId = week.posts.find(({ kind }) => kind === 'responder')?.zoneId ?? null

function span(from: readonly [string, number], to: readonly [string, number], have: number): ThinSpan {
  const level = have === 0 ? 'bare' : 'thin'
  return { kind: 'responder', zoneId, from: townInstant(...from), to: townInstant(...to), have, needed: 2, level }
}

test('hours with nobody come before hours with too few, and each says how many there are', () => {
  const thin = [
    span([week.today, 8 * 60], [week.today, 10 * 60], 1),
    span([week.today, 18 * 60], [week.today, 22 * 60], 0),
  ]
  expect(thinLines({ ...week, thin }).map(({ title, note }) => `${title}：${note}`)).toEqual([
    expect.stringMatching(/ 今天 18–22 点：一个人都没有，要 2 人$/),
    expect.stringMatching(/ 今天 8–10 点：只有 1 人，要 2 人$/),
  ])
})

test('a zone or an office without a post of its own is called by its own name', () => {
  const bare = span([week.today, 8 * 60], [week.today, 10 * 60], 0)
  const thin: readonly ThinSpan[] = [
    { ...bare, zoneId: 'hill' },
    { ...bare, kind: 'operator', zoneId: null },
  ]
  const zones = [{ id: 'hill', name: '后山' }]
  expect(thinLines({ ...week, posts: [], zones, thin }).map(({ title }) => title)).toEqual([
    '后山 今天 8–10 点',
    '接线员 今天 8–10 点',
  ])
})

test('a stretch of more than a day names the day it ends', () => {
  const thin = [span([week.today, 8 * 60], ['2026-12-01', 13 * 60], 0)]
  expect(thinLines({ ...week, thin })[0]?.title).toMatch(/ 今天 8 点到12月1日周二 13 点$/)
})
