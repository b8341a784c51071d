import type { AppealDoor } from '../appeals/appeal'
import type { EpochMs } from '../kit/time'
import { APPEAL_RATES, type AppealRateId } from './appeal-rates'
import type { AppealRound } from './appeal-round'
import { type AppealStanding, type AppealTally, appealStandingOf } from './appeal-tally'
import { countWithin, type Verdict } from './count'
import type { Part } from './part'

/** One part of one figure of the people's-voice station. */
export type PartOfAppeals =
  | { readonly of: 'appealRate'; readonly id: AppealRateId; readonly verdict: Verdict }
  | { readonly of: 'appealStanding'; readonly id: AppealStanding }
  | { readonly of: 'appealDoor'; readonly id: AppealDoor }

/** Of whichever kind of case. */
export type AnyPart = Part | PartOfAppeals

export function isOfAppeals(part: AnyPart): part is PartOfAppeals {
  return part.of === 'appealRate' || part.of === 'appealStanding' || part.of === 'appealDoor'
}

/** How many rounds of a tally are in it. */
export function countInAppeals(tally: AppealTally, part: PartOfAppeals): number {
  if (part.of === 'appealStanding') return tally.standings[part.id]
  return part.of === 'appealDoor' ? tally.doors[part.id] : countWithin(tally.rates[part.id], part.verdict)
}

/** Which of these rounds are in it, newest first. */
export function appealRoundsIn(
  rounds: readonly AppealRound[],
  part: PartOfAppeals,
  now: EpochMs,
): readonly AppealRound[] {
  return rounds.filter((round) => isIn(round, part, now)).sort((a, b) => b.startedAt - a.startedAt)
}

function isIn(round: AppealRound, part: PartOfAppeals, now: EpochMs): boolean {
  if (part.of === 'appealStanding') return appealStandingOf(round, now) === part.id
  if (part.of === 'appealDoor') return round.nth === 0 && round.door === part.id
  return APPEAL_RATES[part.id].judge(round, now) === part.verdict
}
