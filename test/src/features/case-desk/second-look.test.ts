import { minutes, seconds } from '@core/kit/time'
import { secondLook } from '@src/features/case-desk/second-look'
import { START } from '../../words/known-case'

const LIN = { name: '林建平', distanceM: 318, travelMs: minutes(3) + seconds(10), leftOut: null }
const CLOCK = { arriveBy: START + minutes(10), now: START + minutes(2) }

test('before somebody is sent, their name, their way and the latest minute are read once more', () => {
  expect(secondLook(LIN, CLOCK)).toBe('林建平，约 4 分钟到，最晚 14:30 到')
})

test('who would come too late is said to be late, and what speaks against them is not hidden', () => {
  const late = { ...LIN, travelMs: minutes(9), leftOut: 'DECLINED' as const }
  expect(secondLook(late, CLOCK)).toBe('林建平，约 9 分钟到，赶不上 14:30，注意：说去不了')
})

test('where nobody measured the way, the distance stands in its place', () => {
  expect(secondLook({ ...LIN, travelMs: null, leftOut: 'STALE' }, CLOCK)).toBe(
    '林建平，直线 320 米，最晚 14:30 到，注意：位置太旧',
  )
})
