import type { Taker } from '@core/roster/takers'
import { takerList } from '@src/features/my-shifts/taker-list'

const taker = (name: string, over: Partial<Taker> = {}): Taker => ({
  ...{ id: name, name, sameZone: true, reachable: true, barrier: null },
  ...over,
})
const FAR = taker('郑卫东', { sameZone: false })
const TAKERS = [
  taker('侯卫珍'),
  taker('魏素琳', { reachable: false }),
  FAR,
  taker('孙玉珍', { barrier: 'STANDS_THERE' }),
  taker('陈新强', { barrier: 'CANNOT_COME' }),
]
const list = (search: string, all = false) => takerList(TAKERS, { search, all })
const names = (search: string, all?: boolean) => list(search, all).shown.map(({ label }) => label)

test('the own zone is shown first, everybody at a tap', () => {
  expect(names('')).toEqual(['侯卫珍', '魏素琳，收不到提醒'])
  expect(list('').more).toBe(1)
  expect(names('', true)).toEqual(['侯卫珍', '魏素琳，收不到提醒', '郑卫东'])
})

test('where nobody of the own zone can come, the first of all are shown, and no more than a glance takes in', () => {
  const many = Array.from({ length: 20 }, (_, i) => taker(`${i}号`, { sameZone: false }))
  const { shown, more } = takerList(many, { search: '', all: false })
  expect([shown.length, more]).toEqual([8, 12])
})

test('whoever cannot come is counted and not offered', () => {
  expect(list('').note).toBe('还有 2 位那时来不了，没列出来')
})

test('a part of a name finds anybody, and says why somebody cannot be asked', () => {
  expect(names('卫')).toEqual(['侯卫珍', '郑卫东'])
  expect(list('孙')).toMatchObject({ shown: [], note: '孙玉珍就在这个班上' })
  expect(list(' 陈新 ').note).toBe('陈新强那时来不了')
  expect(list('赵').note).toBe('没找到叫“赵”的人')
})
