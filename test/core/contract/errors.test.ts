import { ERROR_WORDS, type ErrorCode } from '@core/contract/errors'
import type { MoveRefusal } from '@core/help/step'
import type { ActivityRefusal } from '@core/volunteering/activity-moves'
import type { RedemptionRefusal } from '@core/volunteering/redemption-moves'
import type { SignUpRefusal } from '@core/volunteering/sign-up-lifecycle'
import type { WishRefusal } from '@core/volunteering/wish-lifecycle'

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

type VolunteeringRefusal = ActivityRefusal | SignUpRefusal | RedemptionRefusal | WishRefusal

/** Two of them have other words than a request for help has. */
const IN_VOLUNTEERING: Readonly<Record<VolunteeringRefusal, ErrorCode>> = {
  NO_SUCH_MOVE: 'MOVED_ON',
  NOT_YOURS: 'NOT_YOURS',
  TOO_FAR: 'NOT_THERE',
  BAD_SLOTS: 'BAD_SLOTS',
  ACTIVITY_OVER: 'ACTIVITY_OVER',
  TOO_EARLY: 'TOO_EARLY',
  SLOT_OVER: 'SLOT_OVER',
  SLOT_BEGUN: 'SLOT_BEGUN',
  CODE_OVER: 'CODE_OVER',
  HOURS_STAND: 'HOURS_STAND',
  NO_HOURS: 'NO_HOURS',
  SAME_PERSON: 'SAME_PERSON',
  SEAT_LAPSED: 'SEAT_LAPSED',
  REWARD_LAPSED: 'REWARD_LAPSED',
  ALREADY_REDEEMED: 'ALREADY_REDEEMED',
  NOT_OPEN_YET: 'NOT_OPEN_YET',
  GROUP_FULL: 'GROUP_FULL',
  ALREADY_TAKEN: 'ALREADY_TAKEN',
}

describe('the words of a failure', () => {
  test.each(Object.entries(ERROR_WORDS))('%s are one short line in plain Chinese', (_code, words) => {
    expect(words).toMatch(/^[\u4e00-\u9fff\d，。、 ]{5,40}$/)
  })

  test('are there for every refusal of the domain', () => {
    for (const code of [...Object.values(REFUSALS), ...Object.values(IN_VOLUNTEERING)])
      expect(ERROR_WORDS[code].length).toBeGreaterThan(0)
  })

  test('are told apart: no two codes say the same', () => {
    const words = Object.values(ERROR_WORDS)
    expect(new Set(words).size).toBe(words.length)
  })
})
