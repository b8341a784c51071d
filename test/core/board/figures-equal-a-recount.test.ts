import { EXCLUSIONS, type Exclusion } from '@core/board/exclusion'
import { RATE_IDS } from '@core/board/rates'
import { roundsOf } from '@core/board/round'
import { addUp, changesAt, tallyDay, tallyOf } from '@core/board/tally'
import { sameCount } from '@core/board/whole-day'
import fc from 'fast-check'
import { type Deed, deed } from '../support/deeds'
import { live } from '../support/random-town'
import { eyewitness } from './support/eyewitness'

const deeds = fc.array(deed, { minLength: 20, maxLength: 120, size: 'max' })
const engine: Deed = { do: 'engine' }
const lives = fc.array(deeds, { minLength: 1, maxLength: 6 })

describe('the figures of random histories', () => {
  test.each([3, 20_261_130, 99])('equal those of somebody who stood by and counted (seed %i)', (seed) => {
    fc.assert(
      fc.property(lives, (some) => {
        const witness = eyewitness()
        const cases = some.flatMap((one, nth) => witness.watch(nth, (observer) => live([engine, ...one], observer)))
        const now = witness.now()
        expect(tallyOf(cases.flatMap(roundsOf), now)).toEqual(witness.tally(now))
      }),
      { seed, numRuns: 40 },
    )
  })

  test('put every round into exactly one place of every rate, and days and zones add up to the whole', () => {
    fc.assert(
      fc.property(deeds, (some) => {
        const witness = eyewitness()
        const rounds = witness.watch(0, (observer) => live([engine, ...some], observer)).flatMap(roundsOf)
        const whole = tallyOf(rounds, witness.now())
        for (const id of RATE_IDS) {
          const { hits, misses, excluded } = whole.rates[id]
          const out = Object.values(excluded).reduce((sum, count) => sum + count, 0)
          expect(hits + misses + out).toBe(rounds.length)
        }
        const dates = [...new Set(rounds.map(({ date }) => date))]
        const days = dates.map((date) => tallyDay({ communityId: 'town', date }, rounds, witness.now()))
        expect({ ...addUp(days.flatMap(({ zones }) => zones)), flags: 0 }).toEqual({ ...whole, flags: 0 })
      }),
      { seed: 11, numRuns: 80 },
    )
  })

  test('change by the clock alone exactly when they say so', () => {
    fc.assert(
      fc.property(deeds, (some) => {
        const witness = eyewitness()
        const rounds = witness.watch(0, (observer) => live([engine, ...some], observer)).flatMap(roundsOf)
        const now = witness.now()
        const at = changesAt(rounds, now)
        const same = (then: number) => sameCount(dayOf(tallyOf(rounds, now)), dayOf(tallyOf(rounds, then)))
        if (at === null) expect(same(now + 1e10)).toBe(true)
        else expect([same(at - 1), same(at)]).toEqual([true, false])
      }),
      { seed: 12, numRuns: 80 },
    )
  })

  test('and these histories are like life: every verdict, every reason to be left out and every flag occurs', () => {
    const seen = new Set<string>()
    for (const [nth, some] of fc.sample(deeds, { seed: 7, numRuns: 200 }).entries()) {
      const witness = eyewitness()
      witness.watch(nth, (observer) => live([engine, ...some], observer))
      const { rates } = witness.tally(witness.now())
      for (const id of RATE_IDS) {
        if (rates[id].hits > 0) seen.add(`${id} hit`)
        if (rates[id].misses > 0) seen.add(`${id} miss`)
        for (const reason of Object.keys(rates[id].excluded) as Exclusion[]) seen.add(reason)
      }
    }
    expect(EXCLUSIONS.filter((reason) => !seen.has(reason))).toEqual([])
    expect(RATE_IDS.flatMap((id) => [`${id} hit`, `${id} miss`]).filter((one) => !seen.has(one))).toEqual([
      // In these lives a resident who rates gives five stars.
      'satisfied miss',
    ])
  })
})

function dayOf(tally: ReturnType<typeof tallyOf>) {
  return { zones: [{ zoneId: 'zone-1', ...tally }], appeals: [] }
}
