import { taskFacts } from '@src/features/duty/task-facts'
import { COMING, START } from '../../words/known-case'

const TASK = COMING
const HAND = { comingAt: START, arrivedAt: null }
const SUN = { name: '孙玉珍', phone: '', addedAt: START, state: 'coming' as const }

test('an ordinary task has nothing out of the ordinary', () => {
  expect(taskFacts(TASK)).toEqual([])
})

test('the two on one case read of each other', () => {
  expect(taskFacts({ ...TASK, helpers: [SUN] })).toEqual(['和您一起去的：孙玉珍'])
  expect(taskFacts({ ...TASK, hand: HAND, helpers: [SUN] })).toEqual(['和您一起去的：林建平'])
})

test('whoever goes to join somebody reads that they are there, and whoever is there reads who has come', () => {
  const there = { ...TASK, arrivedAt: START + 180_000 }
  expect(taskFacts({ ...there, hand: HAND, helpers: [SUN] })).toEqual(['林建平 14:23 已经到了，在等您'])
  expect(taskFacts({ ...there, hand: { ...HAND, arrivedAt: START }, helpers: [SUN] })).toEqual([
    '林建平 14:23 已经到了',
  ])
  expect(taskFacts({ ...there, helpers: [{ ...SUN, state: 'arrived' }] })).toEqual(['搭手的孙玉珍已经到了'])
})

test('who is missing is waited for at the door', () => {
  expect(taskFacts({ ...TASK, people: 2, missing: 1 })).toEqual(['这类事要两个人，另一位正在找，到门口先等一等'])
})

test('whoever rang about the same trouble is named with door and number', () => {
  const wu = { at: START, by: 'he', name: '吴阿姨', phone: '13900006612', unit: '1', door: '201' }
  expect(taskFacts({ ...TASK, alsoCalled: [wu, { ...wu, name: '', door: '' }] })).toEqual([
    '同一件事吴阿姨也来过电话：1 单元 201，13900006612',
    '同一件事另一家也来过电话：1 单元，13900006612',
  ])
})
