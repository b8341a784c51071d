import { carrierTimeoutMs } from '../../../cloudfunctions/_shared/channels/carrier-timeout'
import { PATIENCE_MS, patienceWith } from '../../../cloudfunctions/_shared/channels/patience'

test.each([
  [undefined, 1_800],
  ['', 1_800],
  ['5000', 5_000],
  ['0', 500],
  ['999999999999', 10_000],
  ['-3', 1_800],
  ['2s', 1_800],
  ['1.5', 1_800],
])('a timeout of %j is %d ms', (set, ms) => {
  expect(carrierTimeoutMs(set === undefined ? {} : { CARRIER_TIMEOUT_MS: set })).toBe(ms)
})

test('whoever waits outlasts the request, and with the usual timeout as long as one push may take', () => {
  expect(patienceWith(carrierTimeoutMs({}))).toBe(PATIENCE_MS)
  expect(patienceWith(10_000)).toBeGreaterThan(10_000)
})
