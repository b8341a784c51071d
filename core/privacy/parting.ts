import type { EpochMs } from '../kit/time'
import type { TownDate } from '../kit/town-date'
import { addDays, townDateOf } from '../kit/town-date'
import type { Community } from '../people/community'
import { publishedStints, type Roster } from '../roster/on-call'
import { isOpen as isOpenSwap } from '../roster/open-swaps'
import { VOLUNTEER_TIE_WORDS, VOLUNTEER_TIES, type VolunteerStanding, volunteerTies } from './volunteer-parting'

/** Why an account cannot be deleted yet, in the order in which it is mended. */
export const TIES = [
  ...(['OWN_CASE', 'OWN_APPEAL', 'IN_HAND', 'APPEAL_IN_HAND', 'ON_DUTY', 'SHIFT_AHEAD'] as const),
  ...(['IN_ROTATION', 'IN_OFFICE', 'ON_ROUTE'] as const),
  ...VOLUNTEER_TIES,
] as const

/** One reason why an account stays for now. */
export type Tie = (typeof TIES)[number]

/** Each with its way out. */
export const TIE_WORDS: Readonly<Record<Tie, string>> = {
  OWN_CASE: '您还有求助没办完。等办完您点了头，或先取消，再来注销',
  OWN_APPEAL: '您还有诉求没办完。等有了答复、评价过，或先撤回，再来注销',
  IN_HAND: '您手上还有一件没办完。办好，或请值班长换人，再来注销',
  APPEAL_IN_HAND: '您手上还有诉求没答复。答复，或请值班长换人，再来注销',
  ON_DUTY: '您还在岗。先到值班台下岗，再来注销',
  SHIFT_AHEAD: '班表上还有您的班。先在“我的班”找人替，或请值班长换人，再来注销',
  IN_ROTATION: '轮班里还排着您。请值班长把您换下来，再来注销',
  ON_ROUTE: '诉求的承办名单里还有您。请社区把您换下来，再来注销',
  IN_OFFICE: '社区登记的值班长或书记是您。请先在后台换人，再来注销',
  ...VOLUNTEER_TIE_WORDS,
}

/** What ties a person to running work. */
export interface Standing {
  /** Cases of their own that have not ended, the resident's last word included. */
  readonly ownCases: number
  readonly inHand: boolean
  /** Appeals of their own, or written down for somebody on their phone, that have not ended. */
  readonly ownAppeals: number
  readonly appealsInHand: number
  /** Appeals are led to them by the community's settings. */
  readonly onRoute: boolean
  readonly onDuty: boolean
  readonly roster: Roster | null
  /** The weeks of the roster that may still hold a shift. */
  readonly mondays: readonly TownDate[]
  /** Null for one that is not there any more. */
  readonly community: Pick<Community, 'coordinator' | 'secretary'> | null
  readonly volunteering: VolunteerStanding
}

/** Everything that stands in the way of deleting an account; empty when nothing does. */
export function tiesOf(personId: string, standing: Standing, now: EpochMs): readonly Tie[] {
  const { ownCases, inHand, ownAppeals, appealsInHand, onRoute, onDuty, roster, mondays, community } = standing
  const found: Readonly<Record<Tie, boolean>> = {
    OWN_CASE: ownCases > 0,
    OWN_APPEAL: ownAppeals > 0,
    IN_HAND: inHand,
    APPEAL_IN_HAND: appealsInHand > 0,
    ON_DUTY: onDuty,
    SHIFT_AHEAD: roster !== null && (hasShiftAhead(roster, { personId, mondays }, now) || wantsShift(roster, personId)),
    IN_ROTATION: roster !== null && isInRotation(roster, personId, now),
    ON_ROUTE: onRoute,
    IN_OFFICE: community?.coordinator.id === personId || community?.secretary.id === personId,
    ...volunteerTies(personId, standing.volunteering),
  }
  return TIES.filter((tie) => found[tie])
}

function hasShiftAhead(
  roster: Roster,
  { personId, mondays }: { readonly personId: string; readonly mondays: readonly TownDate[] },
  now: EpochMs,
): boolean {
  const drafted = roster.weeks.some((week) =>
    week.edits.some((edit) => edit.in === personId && edit.slot.slice(0, 10) >= townDateOf(now)),
  )
  return drafted || publishedStints(roster, mondays).some((stint) => stint.personId === personId && stint.slot.to > now)
}

/** A swap that is still open has somebody wait for an answer. */
function wantsShift({ weeks }: Roster, personId: string): boolean {
  return weeks.some(({ swaps }) =>
    swaps.some((swap) => isOpenSwap(swap) && [swap.fromId, swap.toId, swap.takenById].includes(personId)),
  )
}

/** Today's turn may reach past midnight. */
function isInRotation({ plan }: Roster, personId: string, now: EpochMs): boolean {
  const yesterday = addDays(townDateOf(now), -1)
  return plan.rotations.some(
    ({ endOn, people, cycle }) =>
      (endOn === null || endOn >= yesterday) &&
      (people.includes(personId) || cycle.some((day) => day.includes(personId))),
  )
}
