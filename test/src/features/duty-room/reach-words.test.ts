import { isShort, reachWords } from '@src/features/duty-room/reach-words'

const ALL_THERE = { onDuty: 12, reachable: 12, expected: 12, absent: [] }
const SUN = { memberId: 'm', name: '孙玉珍', phone: '', postName: '清河里', since: 0 }

const said = (reach: typeof ALL_THERE) => reachWords(reach).map(({ label, count }) => [label, count].join(' ').trim())

test('who is there, who should be, and whom a call would reach', () => {
  expect(said({ ...ALL_THERE, onDuty: 9, reachable: 8 })).toEqual(['在岗 9', '应到 12', '能叫到 8'])
  expect(said({ ...ALL_THERE, expected: 0 })).toEqual(['在岗 12', '能叫到 12'])
  expect(said({ ...ALL_THERE, onDuty: 0, reachable: 0 })).toEqual(['现在没有人在岗', '应到 12'])
})

test('short is who has nobody, cannot be reached, or has not come', () => {
  expect(isShort(ALL_THERE)).toBe(false)
  expect(isShort({ ...ALL_THERE, reachable: 11 })).toBe(true)
  expect(isShort({ ...ALL_THERE, onDuty: 0, reachable: 0 })).toBe(true)
  expect(isShort({ ...ALL_THERE, absent: [SUN] })).toBe(true)
})
