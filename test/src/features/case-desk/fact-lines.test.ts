import { minutes } from '@core/kit/time'
import { factLines } from '@src/features/case-desk/fact-lines'
import { COMING, START } from '../../words/known-case'

const words = (facts: Parameters<typeof factLines>[0], now = START) => factLines(facts, now).map((line) => line.words)

test('an ordinary case has nothing out of the ordinary', () => {
  expect(words(COMING)).toEqual([])
})

test('a pause names its reason and its end', () => {
  const pause = { at: START, reason: '等物业开门', until: START + minutes(30) }
  expect(words({ ...COMING, pause })).toEqual(['计时停到 14:50，因为：等物业开门'])
})

test('silence on "is all well" becomes a call to make', () => {
  const asked = { ...COMING, allWellBy: START + minutes(3) }
  expect(words(asked)).toEqual(['问了林建平“都好吗？”，14:23 前该回'])
  expect(words(asked, START + minutes(4))).toEqual(['林建平没回“都好吗？”，请打电话问问'])
})

test('where two are needed and one is missing, that is said, and who was asked beside', () => {
  const helpers = [{ name: '孙玉珍', phone: '', addedAt: START, state: 'asked' as const }]
  expect(words({ ...COMING, people: 2, missing: 1, helpers })).toEqual([
    '这类事要 2 个人，还缺 1 个，正在找',
    '加的人：孙玉珍，在等回话',
  ])
})

test('a drill says so before everything else', () => {
  expect(words({ ...COMING, drill: true, sharesTrip: true })[0]).toBe('这是演练，不算进任何数字')
})
