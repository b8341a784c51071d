import { type LeftOutReason, rank, type Shortfall, shortfallOf } from '@core/dispatch/ranking'
import { li, onCall, wang } from '../support/cast'
import { search } from '../support/search'

describe('why nobody can be asked', () => {
  const because = (...reasons: readonly LeftOutReason[]) =>
    shortfallOf({ askable: [], leftOut: reasons.map((reason, index) => ({ memberId: `m${index}`, reason })) })

  test.each<[Shortfall, readonly LeftOutReason[]]>([
    ['NOBODY_ON_DUTY', []],
    ['NOBODY_ON_DUTY', ['OFF_DUTY', 'OFF_DUTY']],
    ['ALL_BUSY', ['OFF_DUTY', 'BUSY']],
    ['UNREACHABLE', ['OFF_DUTY', 'UNREACHABLE']],
    ['UNREACHABLE', ['STALE', 'UNREACHABLE']],
    ['PLACES_STALE', ['OFF_DUTY', 'STALE']],
    ['TOO_FAR', ['OFF_DUTY', 'TOO_FAR']],
    ['ALL_ASKED', ['OFF_DUTY', 'DECLINED']],
    ['ALL_ASKED', ['EXCLUDED']],
    ['ALL_ASKED', ['ASKED_ALREADY']],
    ['ALL_BUSY', ['DECLINED', 'TOO_FAR', 'STALE', 'BUSY']],
    ['PLACES_STALE', ['DECLINED', 'TOO_FAR', 'STALE']],
    ['TOO_FAR', ['DECLINED', 'TOO_FAR']],
  ])('is %s for %j', (shortfall, reasons) => {
    expect(because(...reasons)).toBe(shortfall)
  })

  test('is nothing as long as somebody can', () => {
    expect(shortfallOf(rank([onCall(wang), onCall(li, { busy: true })], search))).toBeNull()
  })
})
