import { done, type Outcome, refuse } from '../kit/outcome'
import { type EpochMs, minutes } from '../kit/time'
import { HAND_OVER_MS } from '../message/hand-over'
import type { Community } from '../people/community'
import type { Contact } from '../people/person'
import { oweShift } from './notice'
import { SHIFT_WORDS } from './shift-words'
import type { ShiftMessage } from './week'

/** One open case in a handover note. */
export interface HandedCase {
  readonly helpId: string
  /** Number, building and trouble, as one says it. */
  readonly label: string
  readonly note: string
  readonly confirmedAt: EpochMs | null
}

/**
 * What one coordinator leaves to the next. The cases are the incoming one's from `at` on, whether or not anybody wrote or confirmed
 * anything: the note is for people, the ladder does not wait for it.
 */
export interface Handover {
  readonly id: string
  readonly communityId: string
  readonly version: number
  /** When the one goes and the other comes. */
  readonly at: EpochMs
  readonly from: Contact
  readonly to: Contact
  readonly note: string
  readonly cases: readonly HandedCase[]
  /** When the incoming coordinator was asked; null before the shift changes. */
  readonly askedAt: EpochMs | null
  /** When the secretary was told that nobody confirmed. */
  readonly escalatedAt: EpochMs | null
  readonly owed: readonly ShiftMessage[]
}

/** The incoming coordinator's time to take the cases by name before the secretary hears of it. */
export const CONFIRM_MS = minutes(10)

export function blankHandover(change: Pick<Handover, 'communityId' | 'at' | 'from' | 'to'>): Handover {
  const id = `${change.communityId}.handover.${change.at}`
  return { ...change, id, version: 0, note: '', cases: [], askedAt: null, escalatedAt: null, owed: [] }
}

/** An open case as a note names it. */
export type OpenCase = Pick<HandedCase, 'helpId' | 'label'>

interface Town {
  readonly open: readonly OpenCase[]
  readonly community: Pick<Community, 'templates' | 'secretary'>
}

/** The outgoing coordinator's words; a case that is not open is left out. Refuses with SHIFT_OVER once the shift has changed. */
export function writeHandover(
  handover: Handover,
  words: { readonly note: string; readonly cases: readonly Pick<HandedCase, 'helpId' | 'note'>[] },
  { open, now }: { readonly open: readonly OpenCase[]; readonly now: EpochMs },
): Outcome<Handover, 'SHIFT_OVER'> {
  if (handover.askedAt !== null || now >= handover.at) return refuse('SHIFT_OVER')
  const noteOn = (helpId: string) => words.cases.find((one) => one.helpId === helpId)?.note ?? ''
  const cases = open.map((one) => ({ ...one, note: noteOn(one.helpId), confirmedAt: null }))
  return done({ ...handover, note: words.note, cases })
}

/** The incoming coordinator takes cases by name; one confirmed already stays as it was. */
export function confirmCases(handover: Handover, helpIds: readonly string[], now: EpochMs): Handover {
  const taken = (one: HandedCase) => one.confirmedAt === null && helpIds.includes(one.helpId)
  return { ...handover, cases: handover.cases.map((one) => (taken(one) ? { ...one, confirmedAt: now } : one)) }
}

/** The cases nobody has taken by name yet. */
export function unconfirmedIn(handover: Pick<Handover, 'cases'>): readonly HandedCase[] {
  return handover.cases.filter(({ confirmedAt }) => confirmedAt === null)
}

/** What is left to take: a case that has ended since it was handed over is nobody's to confirm. Those confirmed stay on record. */
export function withoutEnded(handover: Handover, open: readonly OpenCase[]): Handover {
  const isLeft = ({ helpId, confirmedAt }: HandedCase) =>
    confirmedAt !== null || open.some((one) => one.helpId === helpId)
  return handover.cases.every(isLeft) ? handover : { ...handover, cases: handover.cases.filter(isLeft) }
}

/**
 * What a handover owes by now: at the change of shift the incoming coordinator is asked to confirm what is open then; ten minutes later
 * the secretary hears of what is neither confirmed nor over. Nobody hears of a handover without cases.
 */
export function keepHandover(handover: Handover, { open, community }: Town, now: EpochMs): Handover {
  const begun = now >= handover.at && handover.askedAt === null ? ask(handover, { open, community }, now) : handover
  if (begun.askedAt === null) return begun
  const asked = withoutEnded(begun, open)
  const left = unconfirmedIn(asked)
  if (asked.escalatedAt !== null || now < begun.askedAt + CONFIRM_MS) return asked
  const escalated = { ...asked, escalatedAt: now }
  if (left.length === 0) return escalated
  const words = SHIFT_WORDS.unconfirmed(left.length, asked.to.name)
  const notice = { kind: 'handoverUnconfirmed', to: community.secretary, cause: 'unconfirmed', until: null } as const
  return oweShift(escalated, [{ ...notice, ...words }], { templates: community.templates, now })
}

/** Nobody comes at that instant any more: nobody is asked, nobody hears of it, and the words stay as they were written. */
export function callOff(handover: Handover, now: EpochMs): Handover {
  return { ...handover, askedAt: now, escalatedAt: now }
}

/** When somebody must look at this handover again; null when it is over. Derived; stored only to be queried. */
export function handoverWakeAt({ at, askedAt, escalatedAt, cases, owed }: Handover): EpochMs | null {
  const next =
    askedAt === null ? [at] : escalatedAt === null && unconfirmedIn({ cases }).length > 0 ? [askedAt + CONFIRM_MS] : []
  const all = [...next, ...owed.map((message) => message.at + HAND_OVER_MS)]
  return all.length === 0 ? null : Math.min(...all)
}

function ask(handover: Handover, { open, community }: Town, now: EpochMs): Handover {
  const noteOn = (helpId: string) => handover.cases.find((one) => one.helpId === helpId)?.note ?? ''
  const cases = open.map((one) => ({ ...one, note: noteOn(one.helpId), confirmedAt: null }))
  const asked = { ...handover, cases, askedAt: now }
  if (cases.length === 0) return asked
  const words = SHIFT_WORDS.handover(cases.length, handover.from.name)
  const notice = { kind: 'handoverAsked', to: handover.to, cause: 'asked', until: null } as const
  return oweShift(asked, [{ ...notice, ...words }], { templates: community.templates, now })
}
