import type { EpochMs } from '../kit/time'
import { addDays } from '../kit/town-date'
import { conflictsIn, type Grounds } from './conflicts'
import { publishedStints, type Roster } from './on-call'
import type { RosterPlan } from './post'
import { problem, type RosterProblem } from './problem'
import { dateIn, isInWeek, slotOf } from './slot'
import { draftedIn, type Stint, standingIn, stintsOf, withEdits } from './standing'
import type { Edit, Placement, Week } from './week'
import { planOf } from './week-plan'

interface DraftGrounds extends Pick<Grounds, 'people'> {
  readonly plan: RosterPlan
  readonly now: EpochMs
}

/**
 * What keeps a list of edits from being a draft at all, line by line: a day, post, band or person that does not exist, a shift that is over,
 * somebody taken away who is not there, somebody put where they are. What is merely unwise is left to `checkWeek`.
 */
export function checkEdits(week: Week, edits: readonly Edit[], grounds: DraftGrounds): readonly RosterProblem[] {
  const known = new Set(grounds.people.map(({ id }) => id))
  const plan = planOf(grounds.plan, week)
  let standing = standingIn(week, plan)
  return edits.flatMap((edit, index) => {
    const found = checkEdit(edit, { ...grounds, plan, week, standing, known })
    standing = found ? standing : withEdits(standing, [edit], 0)
    return found ? [problem(found.code, { row: index + 1, slot: edit.slot, personId: found.personId })] : []
  })
}

interface LineGrounds extends DraftGrounds {
  readonly week: Week
  readonly standing: readonly Placement[]
  readonly known: ReadonlySet<string>
}

function checkEdit(edit: Edit, { week, standing, known, plan, now }: LineGrounds) {
  const slot = slotOf(plan, edit.slot)
  const on = (personId: string) => standing.some((one) => one.slot === edit.slot && one.personId === personId)
  const wrong = (code: RosterProblem['code'], personId: string | null = null) => ({ code, personId })
  if (!isInWeek(dateIn(edit.slot), week.monday)) return wrong('NOT_THIS_WEEK')
  if (!slot) return wrong(plan.posts.some(({ id }) => id === edit.slot.split('.')[1]) ? 'NO_SUCH_BAND' : 'NO_SUCH_POST')
  if (slot.to <= now) return wrong('PAST')
  if (edit.in === null && edit.out === null) return wrong('EMPTY_ROW')
  if (edit.in !== null && !known.has(edit.in)) return wrong('UNKNOWN_PERSON', edit.in)
  if (edit.out !== null && !on(edit.out)) return wrong('NOT_THERE', edit.out)
  if (edit.in !== null && edit.in !== edit.out && on(edit.in)) return wrong('TWICE', edit.in)
  return null
}

/** What is wrong with a week as its draft would have it, shifts that are over left aside. */
export function checkWeek(
  roster: Roster,
  week: Week,
  { people, now }: Omit<DraftGrounds, 'plan'>,
): readonly RosterProblem[] {
  const { plan } = roster
  const stale = checkEdits(week, week.edits, { people, plan, now }).filter(({ code }) => code === 'NOT_THERE')
  const ahead = draftStints(week, plan).filter(({ slot }) => slot.to > now)
  const behind = draftStints(week, plan).filter(({ slot }) => slot.to <= now)
  return [...stale, ...conflictsIn(ahead, { plan, people }, [...behind, ...neighbours(roster, week)])]
}

/** The stints of a week as its draft would have it. */
export function draftStints(week: Week, plan: RosterPlan): readonly Stint[] {
  return stintsOf(draftedIn(week, plan), planOf(plan, week))
}

/** The published stints of the week before and the week after. */
export function neighbours(roster: Roster, { monday }: Pick<Week, 'monday'>): readonly Stint[] {
  return publishedStints(roster, [addDays(monday, -7), addDays(monday, 7)])
}

/** The edits that lead from what stands to what is wanted, for the shifts that have not begun; the others stay as they are. */
export function editsTowards(
  week: Week,
  wanted: readonly Pick<Placement, 'slot' | 'personId'>[],
  { plan, now }: { readonly plan: RosterPlan; readonly now: EpochMs },
): readonly Edit[] {
  const own = planOf(plan, week)
  const open = (key: string) => (slotOf(own, key)?.from ?? 0) > now
  const standing = standingIn(week, plan).filter(({ slot }) => open(slot))
  const aims = wanted.filter(({ slot }) => open(slot))
  const missingIn = (from: readonly Pick<Placement, 'slot' | 'personId'>[], slot: string, personId: string) =>
    !from.some((one) => one.slot === slot && one.personId === personId)
  const slots = [...new Set([...standing, ...aims].map(({ slot }) => slot))]
  return slots.flatMap((slot) => {
    const goes = standing.filter((one) => one.slot === slot && missingIn(aims, slot, one.personId))
    const comes = aims.filter((one) => one.slot === slot && missingIn(standing, slot, one.personId))
    return Array.from({ length: Math.max(goes.length, comes.length) }, (_, i) => ({
      slot,
      out: goes[i]?.personId ?? null,
      in: comes[i]?.personId ?? null,
    }))
  })
}

/** Last week's people on the same shifts of this week. */
export function likeLastWeek(roster: Roster, week: Week): readonly Pick<Placement, 'slot' | 'personId'>[] {
  return publishedStints(roster, [addDays(week.monday, -7)]).map(({ slot, personId }) => ({
    slot: `${addDays(slot.date, 7)}.${slot.post.id}.${slot.band.id}`,
    personId,
  }))
}
