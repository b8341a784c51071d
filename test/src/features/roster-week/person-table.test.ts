import { HOUR_MS } from '@core/kit/time'
import { personRowsOf } from '@src/features/roster-week/person-table'
import { person, place, slot, weekWith } from './support/small-week'

const week = weekWith(
  [
    slot('2026-11-18.qinghe.noon', [place('lin', '林建平')]),
    slot('2026-11-18.tongnan.early', [place('lin', '林建平'), place('yao', '姚红')]),
    slot('2026-11-19.qinghe.noon', []),
  ],
  {
    people: [
      person('yao', '姚红', { workMs: 5 * HOUR_MS }),
      person('lin', '林建平', { workMs: 10 * HOUR_MS }),
      person('sun', '孙玉珍'),
    ],
  },
)

test('whoever works most comes first, and who has nothing is there to be asked', () => {
  expect(personRowsOf(week).map(({ name, note }) => [name, note])).toEqual([
    ['林建平', '10 小时'],
    ['姚红', '5 小时'],
    ['孙玉珍', '本周没班'],
  ])
})

test('a day holds its shifts in the order of the clock, each by band and post', () => {
  const [lin] = personRowsOf(week)
  expect(lin?.days.map((chips) => chips.map(({ words }) => words))).toEqual([['早 桐南苑', '午 清河里'], []])
})
