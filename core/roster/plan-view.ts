import type { EpochMs } from '../kit/time'
import type { TownDate } from '../kit/town-date'
import type { Zone } from '../people/community'
import type { Roster } from './on-call'
import type { Leave, PlanDraft } from './post'
import type { RosterPerson, Staff } from './roster-person'
import type { Week } from './week'

/** A week as far as a plan is judged by it. */
export type KnownWeek = Pick<
  Week,
  'monday' | 'edition' | 'publishedAt' | 'base' | 'memberEdits' | 'posts' | 'edits' | 'sequence'
>

/** A plan with everything a change of it is judged by, so that a screen can say what it would do before anybody saves it. */
export interface PlanView extends PlanDraft {
  /** What a save must be based on. */
  readonly version: number
  readonly savedBy: { readonly name: string; readonly at: EpochMs } | null
  readonly zones: readonly Zone[]
  /** Everybody with a role. */
  readonly people: readonly Staff[]
  /** Not over yet; without reasons. */
  readonly leaves: readonly Leave[]
  /** The weeks to be looked at. */
  readonly mondays: readonly TownDate[]
  /** Those of them that have a document, and their neighbours. */
  readonly weeks: readonly KnownWeek[]
}

interface Looking {
  readonly people: readonly RosterPerson[]
  readonly zones: readonly Zone[]
  readonly mondays: readonly TownDate[]
  readonly now: EpochMs
}

/** The plan as those who oversee see it; the roster is open at these Mondays and at their neighbours. */
export function planView({ plan, weeks }: Roster, { people, zones, mondays, now }: Looking): PlanView {
  const { edition, savedBy, posts, rotations, rules, leaves } = plan
  return {
    ...{ version: edition, posts, rotations, rules, zones, mondays },
    savedBy: savedBy && { name: people.find(({ id }) => id === savedBy.id)?.name ?? '', at: savedBy.at },
    people: people.map(({ id, name, roles, zoneId, reachable }) => ({ id, name, roles, zoneId, reachable })),
    // Why somebody is away is no concern of a plan.
    leaves: leaves.filter(({ to }) => to > now).map((leave) => ({ ...leave, reason: '' })),
    weeks: weeks.map(({ monday, edition: version, publishedAt, base, memberEdits, posts: kept, edits, sequence }) => ({
      ...{ monday, edition: version, publishedAt, base, memberEdits, posts: kept, edits, sequence },
    })),
  }
}
