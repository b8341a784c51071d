import { type MyShiftsAnswer, rosterContract, type ShiftRow } from '../../core/contract/roster'
import { addDays, mondayOf, type TownDate, townDateOf } from '../../core/kit/town-date'
import { mayBeRostered } from '../../core/people/permissions'
import type { Person } from '../../core/people/person'
import { gapsIn } from '../../core/roster/cover'
import { planIn, publishedStints, slotIn, slotsIn } from '../../core/roster/on-call'
import { isOpen } from '../../core/roster/open-swaps'
import { leaveIn, type Slot } from '../../core/roster/slot'
import type { Stint } from '../../core/roster/standing'
import { canTake } from '../../core/roster/swap'
import { swapViewOf } from '../../core/roster/swap-view'
import { ownBarrier } from '../../core/roster/takers'
import type { Swap } from '../../core/roster/week'
import { callerWho } from '../_shared/caller-who'
import type { Context } from '../_shared/context'
import { operation } from '../_shared/operation'
import { openBook, type RosterBook } from '../_shared/roster/book'

/** Weeks shown: the one that runs and the three after it; the one before only for what crosses its midnight. */
const WEEKS_AHEAD = 3

const MOST_OPEN = 20

/** The caller's own shifts, swaps and leaves. Fails with NOT_YOURS for whoever has no role. */
export const myShifts = operation(rosterContract.myShifts, async (_input, context) =>
  shiftsOf(await callerWho(mayBeRostered, context), context),
)

/** Everything about one person's shifts, freshly read. */
export async function shiftsOf(me: Person, context: Context): Promise<MyShiftsAnswer> {
  const mondays = mondaysShown(context.now)
  const book = await openBook(me.communityId, mondays, context)
  const desk = { me, book, mondays, now: context.now, stints: publishedStints(book.roster, mondays) }
  return {
    shifts: ownShifts(desk),
    open: openShifts(desk),
    swaps: swapsOf(desk),
    leaves: book.roster.plan.leaves.filter(({ personId, to }) => personId === me.id && to > context.now),
  }
}

/** Last week, this one and the three that follow. */
export function mondaysShown(now: number): readonly TownDate[] {
  const monday = mondayOf(townDateOf(now))
  return Array.from({ length: WEEKS_AHEAD + 2 }, (_, i) => addDays(monday, 7 * (i - 1)))
}

interface Desk {
  readonly me: Person
  readonly book: RosterBook
  readonly mondays: readonly TownDate[]
  readonly now: number
  /** Published stints of the weeks shown. */
  readonly stints: readonly Stint[]
}

function ownShifts(desk: Desk): readonly ShiftRow[] {
  return desk.stints
    .filter(({ slot, personId }) => personId === desk.me.id && slot.to > desk.now)
    .map(({ slot }) => rowOf(slot, desk))
    .sort((a, b) => a.from - b.from)
}

/** Gaps the caller could fill at once: own zone first, then the sooner. */
function openShifts(desk: Desk): readonly ShiftRow[] {
  const { me, book, mondays, now, stints } = desk
  const { plan } = book.roster
  const zoneId = book.people.find(({ id }) => id === me.id)?.zoneId
  const grounds = { plan, people: book.people, stints, now }
  const slots = slotsIn(book.roster, mondays).filter(({ from }) => from > now)
  return gapsIn(slots, stints, plan)
    .filter(({ slot }) => canTake(slot, me.id, grounds))
    .sort(
      (a, b) =>
        Number(b.slot.post.zoneId === zoneId) - Number(a.slot.post.zoneId === zoneId) || a.slot.from - b.slot.from,
    )
    .slice(0, MOST_OPEN)
    .map(({ slot }) => rowOf(slot, desk))
}

function rowOf(slot: Slot, { me, book, stints }: Desk): ShiftRow {
  const { plan } = book.roster
  const there = stints.filter((one) => one.slot.key === slot.key)
  const others = there.filter(({ personId }) => personId !== me.id)
  const swaps = book.roster.weeks.flatMap((week) => week.swaps)
  return {
    ...{ slot: slot.key, date: slot.date, from: slot.from, to: slot.to, kind: slot.post.kind },
    ...{ postName: slot.post.name, bandName: slot.band.name },
    withNames: others.map(({ personId }) => book.people.find(({ id }) => id === personId)?.name ?? ''),
    missing: gapsIn([slot], there, plan)[0]?.missing ?? 0,
    onLeave: leaveIn(plan.leaves, me.id, slot) !== undefined,
    swapId: swaps.find((swap) => isOpen(swap) && swap.slot === slot.key && swap.fromId === me.id)?.id ?? null,
  }
}

/** What was offered by or to the caller, or to everybody who could take it; what waits for an answer first, then the newest. */
function swapsOf({ me, book, stints, now }: Desk) {
  const { plan, weeks } = book.roster
  const grounds = { plan, people: book.people, stints, now }
  const mine = (swap: Swap) =>
    [swap.fromId, swap.toId, swap.takenById].includes(me.id) || (swap.toId === null && mayTake(swap))
  const mayTake = (swap: Swap) => {
    const slot = slotIn(book.roster, swap.slot)
    return swap.state === 'offered' && slot !== undefined && slot.from > now && canTake(slot, me.id, grounds)
  }
  return weeks
    .flatMap(({ monday, swaps }) => {
      const words = { plan: planIn(book.roster, monday), people: book.people, monday }
      return swaps.filter(mine).map((swap) => ({
        ...swapViewOf(swap, words),
        barrier:
          swap.state === 'offered' && swap.toId === me.id
            ? ownBarrier(swap, me.id, { ...grounds, plan: words.plan })
            : null,
      }))
    })
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.offeredAt - a.offeredAt)
}
