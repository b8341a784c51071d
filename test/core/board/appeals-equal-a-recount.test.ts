import { APPEAL_RATE_IDS } from '@core/board/appeal-rates'
import { appealRoundsOf } from '@core/board/appeal-round'
import { addUpAppeals, appealsChangeAt, tallyAppealDay, tallyAppeals } from '@core/board/appeal-tally'
import { saysTheSame } from '@core/board/count'
import { APPEAL_EXCLUSIONS } from '@core/board/exclusion'
import fc from 'fast-check'
import { type AppealDeed, appealDeeds, begun, KINDS, liveAppeal } from '../support/appeal-lives'
import { appealWitness } from './support/appeal-witness'

const lives = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), deeds: appealDeeds }), {
  minLength: 1,
  maxLength: 8,
})

type Lives = readonly { readonly kind: (typeof KINDS)[number]; readonly deeds: readonly AppealDeed[] }[]

function watched(some: Lives) {
  const witness = appealWitness()
  const appeals = some.map(({ kind, deeds }) => witness.watch(begun(kind), (see) => liveAppeal(kind, deeds, see)))
  return { witness, appeals, rounds: appeals.flatMap(appealRoundsOf), now: witness.now() }
}

describe('the figures of appeals of random histories', () => {
  test.each([3, 20_261_130, 99])('equal those of somebody who stood by and counted (seed %i)', (seed) => {
    fc.assert(
      fc.property(lives, (some) => {
        const { witness, rounds, now } = watched(some)
        expect(tallyAppeals(rounds, now)).toEqual(witness.tally(now))
      }),
      { seed, numRuns: 60 },
    )
  })

  test('put every round into exactly one place of every rate, and days and zones add up to the whole', () => {
    fc.assert(
      fc.property(lives, (some) => {
        const { rounds, now } = watched(some)
        const whole = tallyAppeals(rounds, now)
        for (const id of APPEAL_RATE_IDS) {
          const { hits, misses, excluded } = whole.rates[id]
          expect(hits + misses + Object.values(excluded).reduce((sum, count) => sum + count, 0)).toBe(rounds.length)
        }
        expect(Object.values(whole.standings).reduce((sum, count) => sum + count, 0)).toBe(rounds.length)
        const dates = [...new Set(rounds.map(({ date }) => date))]
        expect(addUpAppeals(dates.flatMap((date) => tallyAppealDay(date, rounds, now)))).toEqual(whole)
      }),
      { seed: 11, numRuns: 80 },
    )
  })

  test('change by the clock alone exactly when they say so', () => {
    fc.assert(
      fc.property(lives, (some) => {
        const { rounds, now } = watched(some)
        const at = appealsChangeAt(rounds, now)
        const same = (then: number) => saysTheSame(tallyAppeals(rounds, now), tallyAppeals(rounds, then))
        if (at === null) expect(same(now + 1e11)).toBe(true)
        else expect([same(at - 1), same(at)]).toEqual([true, false])
      }),
      { seed: 12, numRuns: 120 },
    )
  })

  test('and these histories are like life: every verdict and every reason to be left out occurs', () => {
    const seen = new Set<string>()
    for (const some of fc.sample(lives, { seed: 7, numRuns: 200 })) {
      const { witness, now } = watched(some)
      for (const [id, { hits, misses, excluded }] of Object.entries(witness.tally(now).rates)) {
        if (hits > 0) seen.add(`${id} hit`)
        if (misses > 0) seen.add(`${id} miss`)
        for (const reason of Object.keys(excluded)) seen.add(reason)
      }
    }
    expect(APPEAL_EXCLUSIONS.filter((reason) => !seen.has(reason))).toEqual([])
    expect(APPEAL_RATE_IDS.flatMap((id) => [`${id} hit`, `${id} miss`]).filter((one) => !seen.has(one))).toEqual([
      // In these lives an owner who rates gives four stars.
      'appealSatisfied miss',
    ])
  })
})
