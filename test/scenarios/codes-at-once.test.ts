import type { HelpAnswer } from '../../core/contract/help-answers'
import { acceptedCase, codeOf } from '../support/cases'
import { codes } from '../support/outcomes'
import { townHere } from '../support/town-here'

const town = townHere()

beforeEach(() => town.everyInstanceIsUp())

/** Long enough that all calls have read before the first writes. Real ms. */
const LATENCY_MS = 25

test('twenty wrong codes at once are five tries', async () => {
  const help = await acceptedCase(town)
  await town.slowDatabase(LATENCY_MS)
  const wrong = (by: number) => ({ by: 'code', code: digits(help, by) }) as const
  const outcomes = await codes(
    Array.from({ length: 20 }, (_, by) =>
      town.call('lin', 'help', 'arrive', { helpId: help.id, proof: wrong(by + 1) }),
    ),
  )
  const compared = outcomes.filter((code) => code === 'WRONG_CODE').length
  expect(compared).toBeLessThanOrEqual(5)
  // Whoever lost too many races was not compared either.
  expect(outcomes.filter((code) => code !== 'WRONG_CODE' && code !== 'CONFLICT' && code !== 'TOO_MANY_TRIES')).toEqual(
    [],
  )
  expect((await town.stored(help.id)).wrongCodes).toBe(compared)
})

test('the right code among three wrong ones at once is believed', async () => {
  const help = await acceptedCase(town)
  await town.slowDatabase(LATENCY_MS)
  const outcomes = await codes(
    [1, 2, 0, 3].map((by) =>
      town.call('lin', 'help', 'arrive', { helpId: help.id, proof: { by: 'code', code: digits(help, by) } }),
    ),
  )
  expect(outcomes[2]).toBe('ok')
  expect(await town.told()).toEqual(['zhou helpArrived'])
  expect(await town.stored(help.id)).toMatchObject({ status: 'arrived', arrivedBy: 'code' })
})

/** The resident's four digits, or others so many further on. */
function digits(help: HelpAnswer, by: number): string {
  return String((Number(codeOf(help)) + by) % 10_000).padStart(4, '0')
}
