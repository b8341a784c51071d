import { monthBefore, monthBeforeWords, monthDays } from '@core/board/month'

const NOW = Date.parse('2026-03-18T14:26:00+08:00')

describe('a month of the report', () => {
  test.each([
    [
      'that is over is compared with the whole month before',
      '2026-02',
      ['2026-02-28', '2026-01-01', '2026-01-31', '比上月'],
    ],
    [
      'that runs is compared with the same days, as on the board',
      '2026-03',
      ['2026-03-18', '2026-02-01', '2026-02-18', '比上月同期'],
    ],
  ] as const)('%s', (_name, month, [to, from, until, words]) => {
    const days = monthDays(month, NOW)
    expect(days?.to).toBe(to)
    expect(days && monthBefore(days)).toEqual({ from, to: until })
    expect(days && monthBeforeWords(days)).toBe(words)
  })

  test('that does not exist or lies ahead has no days', () => {
    expect(['2026-13', '2026-04'].map((month) => monthDays(month, NOW))).toEqual([null, null])
  })
})
