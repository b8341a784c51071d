import { minutes, seconds } from '@core/kit/time'
import { secondLook } from '@src/features/case-desk/second-look'
import { START } from '../../words/known-case'

const WALKS = { transport: 'walk' as const, reachable: true }
const LIN = { name: '林建平', distanceM: 318, travelMs: minutes(3) + seconds(10), leftOut: null, ...WALKS }
const CLOCK = { arriveBy: START + minutes(10), now: START + minutes(2) }

test('before somebody is sent, their name, their way and the latest minute are read once more', () => {
  expect(secondLook(LIN, CLOCK)).toBe('林建平，走路约 4 分钟到，最晚 14:30 到')
})

test('who would come too late is said to be late, and what speaks against them is not hidden', () => {
  const late = { ...LIN, travelMs: minutes(9), leftOut: 'DECLINED' as const }
  expect(secondLook(late, CLOCK)).toBe('林建平，走路约 9 分钟到，赶不上 14:30，注意：说去不了')
})

test('once the latest minute has passed it is no order any more, measured or not', () => {
  const after = { ...CLOCK, now: CLOCK.arriveBy + minutes(4) }
  expect(secondLook(LIN, after)).toBe('林建平，走路约 4 分钟到，已经晚了，越快越好')
  expect(secondLook({ ...LIN, travelMs: null }, after)).toContain('已经晚了')
})

test('where nobody measured the way, the distance stands in its place', () => {
  expect(secondLook({ ...LIN, travelMs: null, leftOut: 'STALE' }, CLOCK)).toBe(
    '林建平，走路，直线 320 米，最晚 14:30 到，注意：位置太旧',
  )
})

test('a rider is said to ride, and whom no message reaches is to be rung up', () => {
  const rider = { ...LIN, transport: 'ebike' as const, reachable: false }
  expect(secondLook(rider, CLOCK)).toBe('林建平，骑电动车约 4 分钟到，最晚 14:30 到，提醒送不到，要打电话')
  expect(secondLook({ ...rider, leftOut: 'UNREACHABLE' }, CLOCK)).not.toContain('注意')
})
