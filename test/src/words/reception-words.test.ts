import { DEFAULT_RECEPTION } from '@core/reception/hours'
import { openingHours, visitDay, visitTime } from '@src/words/reception-words'

const at = (time: string) => Date.parse(`${time}:00+08:00`)
const on = (weekday: number, fromMinute: number, toMinute: number) => ({ weekday, fromMinute, toMinute })

describe('opening hours', () => {
  test('are one line for days that are alike', () => {
    expect(openingHours(DEFAULT_RECEPTION.windows)).toEqual(['周一到周五 09:00–11:30、14:00–17:00'])
  })

  test('are a line for each run of days, and none for days without hours', () => {
    const windows = [on(5, 540, 600), on(1, 840, 960), on(0, 840, 960), on(3, 840, 960), on(6, 545, 600)]
    expect(openingHours(windows)).toEqual([
      '周一、周二 14:00–16:00',
      '周四 14:00–16:00',
      '周六 09:00–10:00',
      '周日 09:05–10:00',
    ])
    expect(openingHours([])).toEqual([])
  })
})

test('a time is said by its day', () => {
  const now = at('2026-03-02T14:20')
  expect(visitTime(at('2026-03-02T16:30'), now)).toBe('今天 16:30')
  expect(visitTime(at('2026-03-03T09:00'), now)).toBe('明天 09:00')
  expect(visitTime(at('2026-03-12T09:00'), now)).toBe('3月12日周四 09:00')
})

test('a day of the desk says how many have still to come, and is heard by its name first', () => {
  expect(visitDay('2026-03-03', { today: '2026-03-02', coming: 0 })).toEqual({ label: '明天' })
  expect(visitDay('2026-03-05', { today: '2026-03-02', coming: 2 })).toEqual({
    label: '3月5日周四 2 人',
    spoken: '3月5日周四，2 人',
  })
})
