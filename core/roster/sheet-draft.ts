import type { EpochMs } from '../kit/time'
import { checkEdits, checkWeek, draftStints, editsTowards, neighbours } from './draft'
import type { Roster } from './on-call'
import { problem, type RosterProblem } from './problem'
import type { RosterPerson } from './roster-person'
import type { Wanted } from './sheet'
import { overlap, slotOf } from './slot'
import { draftedIn, standingIn } from './standing'
import type { Edit, Week } from './week'
import { planOf } from './week-plan'

interface SheetDraft {
  readonly roster: Roster
  readonly people: readonly RosterPerson[]
  readonly now: EpochMs
}

/**
 * The draft with a sheet laid over it: the shifts it names that have not begun get exactly its people, every other change of the draft
 * stays. A change that could not be carried out any more anyway is left behind, so that it does not keep the sheet out.
 */
export function draftWithSheet(
  week: Week,
  wanted: readonly Wanted[],
  { roster, people, now }: SheetDraft,
): readonly Edit[] {
  const plan = planOf(roster.plan, week)
  const named = new Set(wanted.map(({ slot }) => slot))
  const replaced = (key: string) => named.has(key) && (slotOf(plan, key)?.from ?? 0) > now
  const dead = new Set(checkEdits(week, week.edits, { people, plan, now }).map(({ row }) => row))
  const kept = week.edits.filter(({ slot }, index) => !replaced(slot) && !dead.has(index + 1))
  const others = standingIn(week, plan).filter(({ slot }) => !named.has(slot))
  return [...kept, ...editsTowards(week, [...others, ...wanted], { plan, now })]
}

/**
 * The lines about shifts that have begun, which a sheet leaves alone: each is wrong, unless the shift is as its lines want it anyway, so
 * that a whole week can be handed in again in the middle of it.
 */
export function linesTooLate(
  week: Week,
  wanted: readonly Wanted[],
  { roster, now }: Omit<SheetDraft, 'people'>,
): readonly RosterProblem[] {
  const plan = planOf(roster.plan, week)
  const drafted = draftedIn(week, plan)
  const namesOn = (key: string, from: readonly Pick<Wanted, 'slot' | 'personId'>[]) =>
    from.flatMap(({ slot, personId }) => (slot === key ? [personId] : [])).sort()
  const isSo = (key: string) => namesOn(key, wanted).join() === namesOn(key, drafted).join()
  const late = wanted.flatMap(({ row, slot: key }) => {
    const slot = slotOf(plan, key)
    if (!slot || slot.from > now || isSo(key)) return []
    const past = problem('PAST', { row, slot: key })
    return slot.to <= now ? [past] : [{ ...past, words: '这个班已经开始了，要换人请直接在班表上改' }]
  })
  return late.filter(({ row }, i) => late.findIndex((one) => one.row === row) === i)
}

/**
 * What would keep the week from being published because of a line of the sheet, with that line; `week` has the sheet in its draft. Two
 * lines that cannot both be are both named. Short rest is the coordinator's to judge and no reason here.
 */
export function sheetConflicts(
  week: Week,
  wanted: readonly Wanted[],
  { roster, people, now }: SheetDraft,
): readonly RosterProblem[] {
  const plan = planOf(roster.plan, week)
  const stints = [...draftStints(week, plan), ...neighbours(roster, week)]
  return checkWeek(roster, week, { people, now })
    .filter(({ blocks }) => blocks)
    .flatMap(({ code, slot: key, personId, words }) => {
      const line = wanted.find((one) => one.slot === key && one.personId === personId)
      if (!line) return []
      const slot = slotOf(plan, line.slot)
      const other = stints.find(
        (one) => slot && one.personId === personId && one.slot.key !== key && overlap(one.slot, slot),
      )
      const name = people.find(({ id }) => id === personId)?.name ?? ''
      const where = code === 'OVERLAP' && other ? `同一时间还在${other.slot.post.name}${other.slot.band.name}班` : words
      return [{ ...problem(code, { row: line.row, slot: key, personId }), words: `${name}：${where}` }]
    })
}
