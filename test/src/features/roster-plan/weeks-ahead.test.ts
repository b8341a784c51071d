import { HOUR_MS } from '@core/kit/time'
import { loadsOf } from '@src/features/roster-plan/load-rows'
import { weekTiles } from '@src/features/roster-plan/week-tiles'
import { MONDAY, person, place, slot, weekWith } from '../roster-week/support/small-week'

test('a week says what it misses, how much more than now, and whether the turns still decide', () => {
  const gaps = (people: number) => ({ gaps: { shifts: 1, people } })
  const tile = (people: number, before: number, more = {}) =>
    weekTiles([weekWith([], { ...gaps(people), ...more })], [weekWith([], gaps(before))])[0]
  expect(tile(3, 1)).toEqual({
    monday: MONDAY,
    title: '本周',
    note: '缺 3 人，比现在多 2',
    state: '已发布，不变',
    short: true,
  })
  expect(tile(0, 2)).toMatchObject({ note: '不缺人，比现在少 2', short: false })
  expect(tile(1, 1, { publishedAt: null })).toMatchObject({ note: '缺 1 人', state: '照轮班排' })
})

describe('who carries a week', () => {
  const week = weekWith(
    [
      slot('2026-11-16.qinghe.early', [place('lin', '林建平'), place('yao', '姚红')]),
      slot('2026-11-17.qinghe.early', [place('lin', '林建平')]),
    ],
    {
      people: [
        person('yao', '姚红'),
        person('lin', '林建平'),
        person('sun', '孙玉珍'),
        person('zhao', '赵明远', { roles: ['coordinator'] }),
      ],
    },
  )

  test('most first, with whoever has more than the rules give, and how many members have nothing', () => {
    const { rows, idle, limit } = loadsOf(week, 8 * HOUR_MS)
    expect(rows.map(({ name, hours, width, over }) => [name, hours, width, over])).toEqual([
      ['林建平', 10, 100, true],
      ['姚红', 5, 50, false],
    ])
    expect([idle, limit]).toEqual([1, 80])
  })

  test('an office is nobody’s load, and a bar ends where the rules do', () => {
    const office = weekWith([slot('2026-11-16.qinghe.early', [place('lin', '林建平')])], {
      posts: [{ ...week.posts[1], id: 'qinghe', kind: 'secretary' } as never],
      people: week.people,
    })
    expect(loadsOf(office, 8 * HOUR_MS).rows).toEqual([])
    expect(loadsOf(week, 20 * HOUR_MS).rows[0]?.width).toBe(50)
  })
})
