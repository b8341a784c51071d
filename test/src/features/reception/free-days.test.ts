import { freeDays } from '@src/features/reception/free-days'
import { visitTag } from '@src/features/reception/visit-tag'

test('only times with a seat left are offered, and days that have any', () => {
  const days = [
    { date: '2026-03-02', slots: [{ at: 1, left: 0 }] },
    {
      date: '2026-03-03',
      slots: [
        { at: 2, left: 0 },
        { at: 3, left: 1 },
      ],
    },
    { date: '2026-03-04', slots: [] },
  ]
  expect(freeDays({ days })).toEqual([{ date: '2026-03-03', times: [3] }])
})

describe('a visit', () => {
  const visit = { state: 'booked', walkIn: false, slotAt: 0, cases: [] } as const
  const MINUTE = 60_000

  test.each([
    [visit, 5 * MINUTE, '约好了'],
    [visit, 11 * MINUTE, '还没来'],
    [{ ...visit, state: 'came' as const }, 0, '来了'],
    [{ ...visit, state: 'came' as const, walkIn: true }, 0, '没约，直接来的'],
    [{ ...visit, state: 'came' as const, cases: [{ id: 'a1', number: 'SQ-1' }] }, 0, '登记了'],
    [{ ...visit, state: 'cancelled' as const }, 0, '取消了'],
  ])('is called by how it stands (%#)', (one, now, label) => {
    expect(visitTag(one, now).label).toBe(label)
  })
})
