import { leftOutSummary, maySend } from '@src/features/case-desk/left-out-words'

test('those left out are counted by reason, the most frequent first', () => {
  const leftOut = (['BUSY', 'OFF_DUTY', 'OFF_DUTY'] as const).map((reason, index) => ({
    memberId: `m${index}`,
    reason,
  }))
  expect(leftOutSummary(leftOut)).toBe('没上岗 2 位，手上有一件 1 位')
  expect(leftOutSummary([])).toBe('')
  expect(leftOutSummary([{ memberId: 'm', reason: 'ASKED_ALREADY' }])).toBe('')
})

test('only a member whom the cloud would refuse cannot be sent', () => {
  expect(maySend(null)).toBe(true)
  expect(maySend('DECLINED')).toBe(true)
  expect(maySend('BUSY')).toBe(false)
  expect(maySend('OFF_DUTY')).toBe(false)
})
