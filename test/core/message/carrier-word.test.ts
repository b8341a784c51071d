import { minutes, seconds } from '@core/kit/time'
import { type CarrierWord, hear, trialsWithWord, wordOn } from '@core/message/carrier-word'
import { afterAttempt, begun, CLAIM_MS, dead, stopped } from '@core/message/delivery'
import type { Urgency } from '@core/message/message'

const NOW = Date.parse('2026-03-02T14:20:00+08:00')
const LATER = NOW + seconds(50)
const YES: CarrierWord = { receipt: 'call-1', delivered: 'yes', why: '' }
const NO: CarrierWord = { receipt: 'call-1', delivered: 'no', why: '' }
const EMPTY_NUMBER: CarrierWord = { ...NO, why: '8 空号' }

function rung(urgency: Urgency = 'urgent') {
  const message = { ...{ key: 'case:m:1:zhao', urgency, word: null }, ...begun({ urgency }, ['voice'], NOW) }
  return afterAttempt(message, { state: 'sent', receipt: 'call-1' }, NOW)
}

const told = (word: CarrierWord | null) => ({ ...rung(), word })

describe('a word about a sending', () => {
  test('is unknown until it is said, and about this sending only', () => {
    expect(wordOn(rung())).toBe('unknown')
    expect(wordOn(told(YES))).toBe('yes')
    expect(wordOn({ receipt: 'call-2', word: YES })).toBe('unknown')
    expect(wordOn({ receipt: '', word: { ...YES, receipt: '' } })).toBe('unknown')
  })

  test.each([
    ['a no after a yes changes nothing', YES, EMPTY_NUMBER, YES],
    ['a yes after a no is believed', NO, YES, YES],
    ['a reason is added to a no', NO, EMPTY_NUMBER, EMPTY_NUMBER],
    ['a no without a reason does not take it away', EMPTY_NUMBER, NO, EMPTY_NUMBER],
    ['about an earlier sending it counts for nothing', { ...YES, receipt: 'call-0' }, NO, NO],
  ])('%s', (_what, before, said, after) => {
    expect(hear(told(before), said, LATER).message.word).toEqual(after)
  })
})

describe('whoever is told of a call that', () => {
  test.each([
    ['failed', NO],
    ['was answered', YES],
  ])('%s looks at the message at once', (_what, said) => {
    expect(hear(rung(), said, LATER)).toMatchObject({ state: 'due', message: { dueAt: LATER, word: said } })
  })

  test('failed looks again at a message that rests already, however late it is', () => {
    expect(hear(stopped(rung()), NO, NOW + minutes(20))).toMatchObject({ state: 'due' })
    expect(hear(stopped(rung()), YES, NOW + minutes(20))).toMatchObject({ state: 'nothing', message: { dueAt: null } })
  })

  test('failed leaves alone what somebody is sending at this moment, and says so', () => {
    const claimed = { ...rung(), dueAt: LATER + CLAIM_MS }
    expect(hear(claimed, NO, LATER)).toEqual({ state: 'held', message: { ...claimed, word: NO } })
  })

  test('failed changes nothing for a message that is not urgent but that it is known', () => {
    const live = rung('live')
    expect(hear(live, NO, LATER)).toEqual({ state: 'nothing', message: { ...live, word: NO } })
  })

  test('was answered after all takes a dead letter off the list, and one that failed leaves it there', () => {
    const letter = dead(rung(), LATER)
    expect(hear(letter, YES, LATER + 1)).toMatchObject({ state: 'nothing', message: { deadAt: null } })
    expect(hear(letter, NO, LATER + 1)).toMatchObject({ state: 'nothing', message: { deadAt: LATER } })
  })
})

test('the trial that the carrier took shows the reason once it has failed', () => {
  const failures = (word: CarrierWord | null) => trialsWithWord(told(word)).map(({ failure }) => failure)
  expect([null, YES, NO, EMPTY_NUMBER].map(failures)).toEqual([[''], [''], ['not delivered'], ['8 空号']])
})
