import { offsetAfter } from '@src/platform/cloud/server-clock'

describe('the offset of the server clock', () => {
  test('takes the middle of the first round trip as the moment of the answer', () => {
    expect(offsetAfter(null, { at: 10_100, sentAt: 9_000, receivedAt: 9_200 })).toBe(1_000)
  })
  test('stays when a new sample agrees within half its round trip', () => {
    expect(offsetAfter(1_000, { at: 10_400, sentAt: 9_000, receivedAt: 9_800 })).toBe(1_000)
  })
  test('moves when a new sample cannot be explained by its round trip', () => {
    expect(offsetAfter(1_000, { at: 310_100, sentAt: 9_000, receivedAt: 9_200 })).toBe(301_000)
  })
})
