import { takenWords } from '@src/features/handover-book/taken-words'

const FASTER = '钱伟已经接过去了'

test.each([
  [1, [], '接过来了，在您手上'],
  [3, [], '3 件都接过来了'],
  [2, [FASTER], '2 件接过来了，另 1 件钱伟已经接过去了'],
  [1, [FASTER, FASTER, '赵明远已经接过去了'], '1 件接过来了，另 3 件钱伟已经接过去了，赵明远已经接过去了'],
  [0, [FASTER, FASTER], FASTER],
])('of what somebody wanted to take %d came, and of the rest it is said why (%#)', (got, lost, words) => {
  expect(takenWords({ got, lost })).toBe(words)
})
