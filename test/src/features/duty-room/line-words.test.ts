import { minutes } from '@core/kit/time'
import { lineWho } from '@src/features/duty-room/line-words'
import { lineClock, lineGlyph, urgencyOf } from '@src/words/running-clock'
import { ROW, START } from '../../words/known-case'

const COMING = { ...ROW, status: 'accepted' as const, responderName: '林建平' }

test('a row says who is on it, or why nobody is', () => {
  expect(lineWho(ROW)).toBe('正在问 2 位党员')
  expect(lineWho({ ...ROW, asking: 0 })).toBe('这会儿没有人在回话')
  expect(lineWho({ ...ROW, shortfall: 'ALL_BUSY' })).toBe('在岗的党员都在忙别的求助')
  expect(lineWho(COMING)).toBe('林建平 赶来中')
  expect(lineWho({ ...COMING, missing: 1 })).toBe('林建平 赶来中，还缺 1 人')
  expect(lineWho({ ...ROW, joinedTo: 'h2' })).toBe('和同楼的一件并一趟，等那边的人')
})

test('a clock counts down, and up once it has run out', () => {
  expect(lineClock(ROW, START + minutes(4))).toMatchObject({ digits: '6:00', caption: '到场剩', long: false })
  expect(lineClock(ROW, START + minutes(12))).toMatchObject({ digits: '+2:00', caption: '到场超时' })
})

test('a clock that ran out long ago says hours and minutes', () => {
  const late = lineClock(ROW, START + minutes(10 + 22 * 60 + 50))
  expect(late).toEqual({ digits: '+22小时50分', caption: '到场超时', long: true })
})

test('once somebody is there the clock to the end counts, however late they came', () => {
  const arrived = { ...ROW, status: 'arrived' as const, arrivedAt: START + minutes(14) }
  expect(lineClock(arrived, START + minutes(15))).toMatchObject({ digits: '15:00', caption: '办好剩' })
  expect(urgencyOf(arrived, START + minutes(15))).toBe('calm')
})

test('a clock that stands still names the minute at which it runs on', () => {
  expect(lineClock({ ...ROW, pausedUntil: START + minutes(30) }, START)).toEqual({
    digits: '14:50',
    caption: '计时停到',
    long: false,
  })
})

test('lateness has a shape of its own', () => {
  expect([lineGlyph(COMING, false), lineGlyph(COMING, true)]).toEqual(['st-coming', 'st-over'])
})
