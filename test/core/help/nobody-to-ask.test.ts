import type { Candidate, Shortfall } from '@core/dispatch/ranking'
import { SHORTFALL_WORDS } from '@core/help/shortfall-words'
import { decline, release } from '@core/help/taking'
import { minutes, seconds } from '@core/kit/time'
import { asking, caseIn, filed, granted, handedOver, turn } from '../support/cases'
import { as, li, onCall, START, wang } from '../support/cast'
import { lines, told } from '../support/told'

const long = START - minutes(31)
const REASONS: readonly (readonly [Shortfall, string, readonly Candidate[]])[] = [
  ['NOBODY_ON_DUTY', 'nobody stands on the roster', []],
  ['NOBODY_ON_DUTY', 'everybody has gone home', [onCall(wang, { onDuty: false })]],
  ['ALL_BUSY', 'everybody on duty holds a case', [onCall(wang, { busy: true }), onCall(li, { onDuty: false })]],
  ['PLACES_STALE', 'no place is fresh enough', [onCall(wang, { placedAt: long })]],
  ['TOO_FAR', 'everybody is too far away', [onCall(wang, { at: 3_010 })]],
]

describe('when nobody can be asked', () => {
  test.each(REASONS)('%s is the reason when %s', (shortfall, _when, candidates) => {
    const request = turn(filed(), START, { candidates })
    expect(request.shortfall).toBe(shortfall)
    expect(lines(request.owed)).toEqual(['nobodyToAsk → chen', 'nobodyToAsk → qian'])
    for (const message of request.owed) expect(message.body).toContain(SHORTFALL_WORDS[shortfall])
  })

  test('ALL_ASKED is the reason when the only two have declined', () => {
    const two = { candidates: [onCall(wang), onCall(li)] }
    const first = granted(decline(asking(two.candidates), { actor: as(wang), now: START + 1 }, '忙'))
    const both = granted(decline(first, { actor: as(li), now: START + 2 }, '忙'))
    const after = turn(both, START + 2, two)
    expect(after.shortfall).toBe('ALL_ASKED')
    expect(told(both, after)).toEqual(['nobodyToAsk → chen', 'nobodyToAsk → qian'])
  })

  test('NOBODY_ON_DUTY is the reason when the resident is the only member on duty: they were not asked', () => {
    const request = turn(filed({ resident: wang }), START, { candidates: [onCall(wang)] })
    expect(request.shortfall).toBe('NOBODY_ON_DUTY')
  })

  test('is told once while the case waits, whatever the reason becomes', () => {
    let request = handedOver(turn(filed(), START, { candidates: [] }))
    for (let minute = 1; minute < 3; minute++) {
      const after = turn(request, START + minutes(minute), { candidates: [onCall(wang, { busy: true })] })
      expect(told(request, after)).toEqual([])
      expect(after.shortfall).toBe('ALL_BUSY')
      request = handedOver(after)
    }
  })

  test('is told again when the case comes back and waits a second time', () => {
    const told1 = handedOver(turn(filed(), START, { candidates: [] }))
    const accepted = { ...caseIn('accepted'), climbed: told1.climbed }
    const now = START + minutes(4)
    const back = granted(release(accepted, { actor: as(wang), now }, '车坏了'))
    const after = turn(back, now, { candidates: [onCall(wang, { placedAt: now })] })
    expect(after.shortfall).toBe('ALL_ASKED')
    expect(told(back, after)).toEqual(['nobodyToAsk → chen', 'nobodyToAsk → qian'])
  })

  test('is not said while somebody still has time to answer', () => {
    const one = [onCall(wang), onCall(li)]
    const declined = granted(decline(asking(one), { actor: as(wang), now: START + 1 }, '忙'))
    const after = turn(declined, START + 1, { candidates: one })
    expect(after.shortfall).toBeNull()
    expect(told(declined, after)).toEqual([])
  })

  test('is taken back as soon as somebody is asked', () => {
    const nobody = turn(filed(), START, { candidates: [] })
    const found = turn(nobody, START + seconds(60), { candidates: [onCall(wang)] })
    expect(found.shortfall).toBeNull()
  })

  test('a coordinator who is the resident hears it once', () => {
    const own = filed({ resident: filed().coordinator })
    expect(lines(turn(own, START, { candidates: [] }).owed)).toEqual(['nobodyToAsk → qian'])
  })
})
