import { outOfQuiet } from '@core/message/quiet-hours'

const at = (iso: string) => Date.parse(`${iso}+08:00`)

test.each([
  ['2026-03-02T07:30:00', '2026-03-02T07:30:00'],
  ['2026-03-02T21:59:59', '2026-03-02T21:59:59'],
  ['2026-03-02T22:00:00', '2026-03-03T07:30:00'],
  ['2026-03-02T00:00:00', '2026-03-02T07:30:00'],
  ['2026-03-02T07:29:59', '2026-03-02T07:30:00'],
  ['2026-12-31T23:00:00', '2027-01-01T07:30:00'],
])('what can wait at %s rings at %s', (from, rings) => {
  expect(outOfQuiet(at(from))).toBe(at(rings))
})
