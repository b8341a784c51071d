import { DAY_MS, type EpochMs, HOUR_MS } from '../kit/time'
import { HAND_OVER_MS } from '../message/hand-over'
import { ENGINE } from '../people/person'
import { lapse } from './seat-moves'
import { isExpected, type SignUp } from './sign-up'
import { type SignUpMoved, signUpStep } from './sign-up-lifecycle'
import { oweSignUp, SIGN_UP_WORDS } from './sign-up-notices'

/** The rungs of a sign-up: how long before the slot somebody is reminded. Each is void once the next one is due. */
export const REMINDERS = [
  { key: 'day', beforeMs: DAY_MS, kind: 'activityTomorrow', words: SIGN_UP_WORDS.tomorrow },
  { key: 'hour', beforeMs: HOUR_MS, kind: 'activitySoon', words: SIGN_UP_WORDS.soon },
] as const

/** When somebody must look at this sign-up again; null when nothing is owed. Derived; stored only to be queried. */
export function signUpWakeAt(signUp: SignUp): EpochMs | null {
  const { askedAt, owed, owesSeat, pointsOwed, history } = signUp
  const last = history[history.length - 1]?.at ?? askedAt
  const all = [
    ...owed.map(({ at }) => at + HAND_OVER_MS),
    ...(owesSeat || pointsOwed.length > 0 ? [last + HAND_OVER_MS] : []),
    ...momentsOf(signUp),
  ]
  return all.length === 0 ? null : Math.min(...all)
}

/** Everything the clock owes a sign-up by now. Safe to run late and twice. What the sheet and the ledger are owed is theirs who keep them. */
export function keepSignUp(signUp: SignUp, now: EpochMs): SignUp {
  return missed(lapsed(reminded(signUp, now), now), now)
}

function momentsOf(signUp: SignUp): readonly EpochMs[] {
  const { status, askedAt, confirmBy, activity, rules } = signUp
  if (status === 'asking') return [askedAt + HAND_OVER_MS]
  if (status === 'waiting') return [activity.from]
  if (status === 'checkedIn') return [activity.to + rules.checkOutMs]
  if (!isExpected(signUp)) return []
  const ends = status === 'promoted' ? (confirmBy ?? activity.from) : activity.to
  return [...remindersAhead(signUp).map(({ at }) => at), ends]
}

function remindersAhead({ status, askedAt, activity, reminded }: SignUp) {
  // A promoted one is asked already; one that was asked for when the mark had passed knows it.
  if (status === 'promoted') return []
  return REMINDERS.map((rung) => ({ ...rung, at: activity.from - rung.beforeMs })).filter(
    ({ key, at }) => at > askedAt && !reminded.includes(key),
  )
}

function reminded(signUp: SignUp, now: EpochMs): SignUp {
  if (!isExpected(signUp)) return signUp
  const due = remindersAhead(signUp).filter(({ at }) => at <= now)
  if (due.length === 0) return signUp
  const { person, activity } = signUp
  const said = due.slice(-1).filter(() => now < activity.from)
  const notices = said.map(({ key, kind, words }) => {
    return { kind, to: person, cause: `remind:${key}`, until: activity.from, ...words(signUp) }
  })
  return oweSignUp({ ...signUp, reminded: [...signUp.reminded, ...due.map(({ key }) => key)] }, notices, now)
}

function lapsed(signUp: SignUp, now: EpochMs): SignUp {
  const { status, confirmBy, activity } = signUp
  const late =
    (status === 'promoted' && (confirmBy ?? activity.from) <= now) || (status === 'waiting' && activity.from <= now)
  return late ? orSame(signUp, lapse(signUp, now)) : signUp
}

function missed(signUp: SignUp, now: EpochMs): SignUp {
  const { status, activity, rules } = signUp
  const hand = { actor: ENGINE, now }
  if ((status === 'signedUp' || status === 'confirmed') && activity.to <= now)
    return orSame(signUp, signUpStep(signUp, { move: 'miss', hand }))
  if (status === 'checkedIn' && activity.to + rules.checkOutMs <= now)
    return orSame(signUp, signUpStep(signUp, { move: 'close', hand }))
  return signUp
}

function orSame(signUp: SignUp, moved: SignUpMoved): SignUp {
  return moved.ok ? moved.value : signUp
}
