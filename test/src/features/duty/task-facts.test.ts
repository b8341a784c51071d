import { minutes } from '@core/kit/time'
import { taskFacts } from '@src/features/duty/task-facts'
import { COMING, START } from '../../words/known-case'

const TASK = { ...COMING, parts: ['responder' as const] }
const SUN = { name: '孙玉珍', phone: '', addedAt: START, state: 'coming' as const }

test('an ordinary task has nothing out of the ordinary', () => {
  expect(taskFacts(TASK)).toEqual([])
})

test('the two on one case read of each other', () => {
  expect(taskFacts({ ...TASK, helpers: [SUN] })).toEqual(['和您一起去的：孙玉珍'])
  expect(taskFacts({ ...TASK, parts: ['helperComing'], helpers: [SUN] })).toEqual(['和您一起去的：林建平'])
})

test('a pause names its end and its reason, and who is missing is waited for at the door', () => {
  const pause = { at: START, reason: '等物业开门', until: START + minutes(30) }
  expect(taskFacts({ ...TASK, pause, people: 2, missing: 1 })).toEqual([
    '值班长停了计时，到 14:50：等物业开门',
    '这类事要两个人，另一位正在找，到门口先等一等',
  ])
})
