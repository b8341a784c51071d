import { returnsFrom } from '@src/features/my-shifts/returns'
import { place, slot, TODAY, weekWith } from '../roster-week/support/small-week'

test('what can be taken in return are the other’s shifts that have not begun, soonest first', () => {
  const yao = place('yao', '姚红')
  const week = weekWith([
    slot('2026-11-21.qinghe.noon', [yao]),
    slot('2026-11-19.qinghe.early', [yao]),
    slot('2026-11-16.qinghe.early', [yao], { state: 'over' }),
    slot('2026-11-20.qinghe.early', [place('sun', '孙玉珍')]),
  ])
  const found = returnsFrom(week, { personId: 'yao', exceptSlot: 'x', today: TODAY })
  expect(found.map(({ label }) => label)).toEqual(['明天早班', '11月21日周六午班'])
})
