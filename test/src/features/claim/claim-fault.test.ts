import { claimedBy, claimFault } from '@src/features/claim/claim-fault'

describe('claiming a case', () => {
  test.each(['13800002046', '138 0000 2046', '0571-8866-0030', 'HB1121-7K3F', 'hb11217k3f'])(
    'takes %s with its code',
    (key) => {
      expect(claimFault(key, '482913')).toBeUndefined()
      expect(claimFault(key, '482 913')).toBeUndefined()
    },
  )

  test('says what is missing', () => {
    expect(claimFault('', '482913')).toBe('先填打来的号码')
    expect(claimFault('1380000', '482913')).toBe('号码还没填对')
    expect(claimFault('13800002046', '4829')).toBe('认领码是 6 位数字')
  })
})

test('a number says itself what is claimed; a telephone does not', () => {
  expect(claimedBy('SQ0302-7K3P', 'help')).toBe('appeal')
  expect(claimedBy('hb0302-7K3P', 'appeal')).toBe('help')
  expect(claimedBy('138 0000 2046', 'appeal')).toBe('appeal')
})
