import { minutes } from '@core/kit/time'
import { latestWords, pauseWords, stepChip } from '@src/words/step-words'
import { COMING, START, WAITING } from './known-case'

describe('the chip of a step', () => {
  test('is calm, then gold with the minutes left, then over', () => {
    expect(stepChip(COMING, START + minutes(6))).toEqual({ status: 'coming', label: '赶来中' })
    expect(stepChip(COMING, START + minutes(8))).toEqual({ status: 'coming', label: '赶来中，剩 2 分', tone: 'gold' })
    expect(stepChip(COMING, START + minutes(11))).toEqual({ status: 'over', label: '超时了，还在赶' })
  })
  test('says that a case nobody took is late too', () => {
    expect(stepChip(WAITING, START + minutes(11)).status).toBe('over')
  })
  test('never turns over once the case is settled', () => {
    expect(stepChip({ ...COMING, status: 'settled' }, START + minutes(90)).status).toBe('settled')
  })
})

test('a latest time that has passed becomes the time that was due', () => {
  expect(latestWords(START, START - 1)).toBe('最晚 14:20')
  expect(latestWords(START, START + 1)).toBe('应到 14:20')
})

test('clocks that stand still are neither coming nor late, in a case as in a list', () => {
  const pause = { at: START, reason: '等物业开门', until: START + minutes(30) }
  const still = { status: 'coming', label: '计时停着', tone: 'grey' }
  expect(stepChip({ ...COMING, pause }, START + minutes(8))).toEqual(still)
  expect(stepChip({ ...COMING, pause: null, pausedUntil: pause.until }, START + minutes(11))).toEqual(still)
  expect(pauseWords(pause)).toBe('计时停到 14:50，因为：等物业开门')
})
