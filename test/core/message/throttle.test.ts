import { hours, minutes, seconds } from '@core/kit/time'
import { allowedFrom, filledUp, withoutSending, withSending } from '@core/message/throttle'

const NOW = Date.parse('2026-03-02T14:20:00+08:00')
const ago = (...lengths: readonly number[]) => lengths.map((length) => NOW - length)

test('the first text goes out at once', () => {
  expect(allowedFrom('sms', [], NOW)).toBe(NOW)
})

test('two texts are a minute apart', () => {
  expect(allowedFrom('sms', ago(seconds(20)), NOW)).toBe(NOW + seconds(40))
  expect(allowedFrom('sms', ago(minutes(1)), NOW)).toBe(NOW)
})

test('five texts, but three calls, fill a quarter of an hour', () => {
  const three = ago(minutes(2), minutes(4), minutes(6))
  expect(allowedFrom('sms', three, NOW)).toBe(NOW)
  expect(allowedFrom('voice', three, NOW)).toBe(NOW + minutes(9))
  const five = ago(minutes(2), minutes(4), minutes(6), minutes(8), minutes(10))
  expect(allowedFrom('sms', five, NOW)).toBe(NOW + minutes(5))
})

test('whatever is older than three hours is forgotten', () => {
  expect(withSending('sms', ago(hours(3), minutes(1)), NOW)).toEqual([NOW - minutes(1), NOW])
})

test('one that did not go out is taken back, and not those of the same instant that did', () => {
  expect(withoutSending([NOW - 1, NOW, NOW], NOW)).toEqual([NOW - 1, NOW])
  expect(withoutSending([NOW - 1], NOW)).toEqual([NOW - 1])
})

test('a robot says twenty things a minute, and nothing for a minute when its carrier counts more', () => {
  const twenty = Array.from({ length: 20 }, (_, nth) => NOW - seconds(nth))
  expect(allowedFrom('robot', twenty, NOW)).toBe(NOW + seconds(41))
  expect(allowedFrom('robot', twenty.slice(1), NOW)).toBe(NOW)
  expect(withSending('robot', twenty, NOW + minutes(1))).toEqual([NOW + minutes(1)])
  expect(allowedFrom('robot', filledUp('robot', NOW), NOW)).toBe(NOW + minutes(1))
})

test('somebody called as often as allowed gets seven calls an hour and fifteen in three', () => {
  let calls: readonly number[] = []
  for (let at = NOW; at < NOW + hours(3); at = Math.max(at + seconds(1), allowedFrom('voice', calls, at))) {
    if (allowedFrom('voice', calls, at) === at) calls = [...calls, at]
  }
  expect(calls.filter((at) => at < NOW + hours(1))).toHaveLength(7)
  expect(calls).toHaveLength(15)
})
