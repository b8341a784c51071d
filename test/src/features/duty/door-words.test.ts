import { benchNote, openNote } from '@src/features/duty/door-words'
import { COMING, WAITING } from '../../words/known-case'

const empty = { offers: [], task: null, onDuty: true }

test('the door says what waits behind it, most pressing first', () => {
  expect(benchNote(undefined)).toBe('上岗、接单、报到都在这里')
  expect(benchNote(empty)).toBe('正在值班，有求助会响')
  expect(benchNote({ ...empty, onDuty: false })).toBe('没上岗，打开开关才收得到求助')
  expect(benchNote({ ...empty, offers: [WAITING] })).toMatch(/^新求助找您：漏水堵水，/)
  expect(benchNote({ ...empty, task: COMING })).toMatch(/，最晚 \d\d:\d\d 到$/)
  expect(benchNote({ ...empty, task: { ...COMING, status: 'arrived', arrivedAt: 1 } })).toMatch(
    /，最晚 \d\d:\d\d 办好$/,
  )
  expect(benchNote({ ...empty, task: { ...COMING, questionBy: 1 } })).toBe('还能到吗？请马上回话')
})

test('those who oversee read how many are open, and how many nobody has', () => {
  expect(openNote(undefined)).toBe('看每一件办到哪了')
  expect(openNote([])).toBe('现在没有求助')
  expect(openNote([{ status: 'accepted' }])).toBe('1 件，都有人在办')
  expect(openNote([{ status: 'accepted' }, { status: 'waiting' }])).toBe('2 件，1 件还没人接')
})
