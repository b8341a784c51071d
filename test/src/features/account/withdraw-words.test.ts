import { withdrawnWords } from '@src/features/account/withdraw-words'

describe('what is said once something is taken back', () => {
  test('is that it is gone, when it is', () => {
    expect(withdrawnWords('phone', 0)).toBe('号码删了')
    expect(withdrawnWords('place', 2)).toBe('位置删了')
  })

  test('is what still keeps it, when a case does', () => {
    expect(withdrawnWords('phone', 1)).toBe('号码删了，正在办的那件办完再删')
  })
})
