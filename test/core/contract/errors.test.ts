import { ERROR_WORDS, type ErrorCode } from '@core/contract/errors'
import type { MoveRefusal } from '@core/help/step'

/** A refusal that core learns does not compile here until the wire has a code for it. */
const REFUSALS: Readonly<Record<MoveRefusal, ErrorCode>> = {
  NO_SUCH_MOVE: 'NO_SUCH_MOVE',
  NOT_YOURS: 'NOT_YOURS',
  ALREADY_TAKEN: 'ALREADY_TAKEN',
  OFFER_OVER: 'OFFER_OVER',
  WRONG_CODE: 'WRONG_CODE',
  TOO_MANY_TRIES: 'TOO_MANY_TRIES',
  TOO_FAR: 'TOO_FAR',
  TOO_LATE: 'TOO_LATE',
  TOO_SOON: 'TOO_SOON',
  NOT_TOGETHER: 'NOT_TOGETHER',
  EMERGENCY_RUNS: 'EMERGENCY_RUNS',
  NOBODY_COMING: 'NOBODY_COMING',
  TOO_MANY_PHOTOS: 'TOO_MANY_PHOTOS',
}

describe('the words of a failure', () => {
  test.each(Object.entries(ERROR_WORDS))('%s are one short line in plain Chinese', (_code, words) => {
    expect(words).toMatch(/^[\u4e00-\u9fff\d，。、 ]{5,40}$/)
  })

  test('are there for every refusal of the domain', () => {
    for (const code of Object.values(REFUSALS)) expect(ERROR_WORDS[code].length).toBeGreaterThan(0)
  })

  test('are told apart: no two codes say the same', () => {
    const words = Object.values(ERROR_WORDS)
    expect(new Set(words).size).toBe(words.length)
  })
})
