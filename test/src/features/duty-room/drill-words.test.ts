import { minutes } from '@core/kit/time'
import { drillLine, silentNames } from '@src/features/duty-room/drill-words'
import { START } from '../../words/known-case'

const DRILL = { startedAt: START, endsAt: START + minutes(30), paged: 9, answered: 7 }

test('a running drill says how many have answered and how long it still counts', () => {
  expect(drillLine(DRILL, START + minutes(4))).toBe('14:20 开始，7/9 人回了“收到”，还有 26 分钟')
})

test('a drill that is over says what came of it', () => {
  expect(drillLine(DRILL, START + minutes(31))).toBe('14:20 的演练，7/9 人回了“收到”')
  expect(drillLine({ ...DRILL, answered: 9 }, START + minutes(31))).toBe('14:20 的演练，9 人全叫到了')
})

test('only those who gave no answer are named', () => {
  const row = (name: string, answeredAt: number | null) => ({ memberId: name, name, answeredAt, by: null })
  expect(silentNames({ rows: [row('林建平', START), row('孙玉珍', null)] })).toEqual(['孙玉珍'])
  expect(silentNames({ rows: null })).toEqual([])
})
