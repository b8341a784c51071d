import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { clockTime, dateAndTime, fullDateAndTime, monthDay } from '@core/kit/local-time'

const root = path.resolve(__dirname, '../../..')
const at = (utc: string) => Date.parse(utc)

describe('the town’s clock', () => {
  test('is eight hours ahead of UTC, across midnight, month and year', () => {
    expect(clockTime(at('2025-11-21T00:00:00Z'))).toBe('08:00')
    expect(clockTime(at('2025-11-20T16:00:00Z'))).toBe('00:00')
    expect(clockTime(at('2025-11-20T15:59:59.999Z'))).toBe('23:59')
    expect(monthDay(at('2025-12-31T16:00:00Z'))).toBe('0101')
    expect(monthDay(at('2025-12-31T15:59:00Z'))).toBe('1231')
    expect(dateAndTime(at('2025-12-31T16:05:00Z'))).toBe('1月1日 00:05')
    expect(fullDateAndTime(at('2025-12-31T16:05:00Z'))).toBe('2026年1月1日 00:05')
  })

  test('knows the leap day', () => {
    expect(dateAndTime(at('2028-02-28T16:00:00Z'))).toBe('2月29日 00:00')
  })

  test('has no summer time, not even on the days when others change theirs', () => {
    expect(clockTime(at('2025-03-09T07:00:00Z'))).toBe('15:00')
    expect(clockTime(at('2025-07-01T00:00:00Z'))).toBe('08:00')
    expect(clockTime(at('1988-07-01T00:00:00Z'))).toBe('08:00')
  })

  // A process reads its zone once, so each zone needs a process of its own.
  test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])('never asks the process’s own zone: %s', (zone) => {
    const program = `
      const time = require('./core/kit/local-time')
      const at = Date.parse('2025-12-31T16:05:00Z')
      console.log(JSON.stringify([
        new Date(at).getHours(), time.clockTime(at), time.monthDay(at), time.dateAndTime(at), time.fullDateAndTime(at),
      ]))`
    const answer = execFileSync(process.execPath, ['-r', 'tsx/cjs', '-e', program], {
      cwd: root,
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    const own = { UTC: 16, 'America/New_York': 11, 'Pacific/Kiritimati': 6 }[zone]
    expect(JSON.parse(answer)).toEqual([own, '00:05', '0101', '1月1日 00:05', '2026年1月1日 00:05'])
  })
})
