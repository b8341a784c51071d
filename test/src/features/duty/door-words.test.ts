import { minutes } from '@core/kit/time'
import { benchNote, openNote } from '@src/features/duty/door-words'
import { COMING, START, WAITING } from '../../words/known-case'

const note = (bench: Parameters<typeof benchNote>[0], at = START) => benchNote(bench, at)
const empty = { offers: [], task: null, onDuty: true }

test('the door says what waits behind it, most pressing first', () => {
  expect(note(undefined)).toBe('上岗、接单、报到都在这里')
  expect(note(empty)).toBe('正在值班，有求助会响')
  expect(note({ ...empty, onDuty: false })).toBe('没上岗，打开开关才收得到求助')
  expect(note({ ...empty, offers: [WAITING] })).toMatch(/^新求助找您：漏水堵水，/)
  expect(note({ ...empty, task: COMING })).toMatch(/，最晚 \d\d:\d\d 到$/)
  expect(note({ ...empty, task: { ...COMING, status: 'arrived', arrivedAt: 1 } })).toMatch(/，最晚 \d\d:\d\d 办好$/)
  expect(note({ ...empty, task: COMING }, START + minutes(12))).toMatch(/，已经晚了，请尽快到$/)
  expect(note({ ...empty, task: { ...COMING, questionBy: 1 } })).toBe('还能到吗？请马上回话')
})

test('whoever comes along has their own way to go, whoever is at the door already', () => {
  const hand = { comingAt: START, arrivedAt: null }
  const joined = { ...COMING, status: 'arrived' as const, arrivedAt: START + minutes(3), hand }
  expect(note({ ...empty, task: joined })).toMatch(/，快去搭把手$/)
  expect(note({ ...empty, task: { ...joined, hand: { ...hand, arrivedAt: START } } })).toMatch(/办好$/)
})

test('those who oversee read how many are open, and how many nobody has', () => {
  expect(openNote(undefined)).toBe('看每一件办到哪了')
  expect(openNote([])).toBe('现在没有求助')
  expect(openNote([{ status: 'accepted' }])).toBe('1 件，都有人在办')
  expect(openNote([{ status: 'accepted' }, { status: 'waiting' }])).toBe('2 件，1 件还没人接')
})
