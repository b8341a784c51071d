import type { EpochMs } from '../kit/time'
import { dayInWords, mondayOf } from '../kit/town-date'
import type { Community } from '../people/community'
import { gapsIn } from './cover'
import { type Moment, momentsOf } from './moments'
import { oweShift, type ShiftNotice } from './notice'
import { overtakeSwaps } from './open-swaps'
import type { RosterPlan } from './post'
import type { RosterPerson } from './roster-person'
import { SHIFT_WORDS } from './shift-words'
import { leaveIn, type Slot, slotsOf } from './slot'
import { publishedIn, type Stint } from './standing'
import { expireSwaps } from './swap'
import { tellSwap } from './tell'
import type { Week } from './week'
import { planOf } from './week-plan'

/** What must be known of the town to say what a week owes. */
export interface WeekSurroundings {
  readonly plan: RosterPlan
  readonly people: readonly RosterPerson[]
  readonly community: Pick<Community, 'templates' | 'coordinator'>
  /** Those of `dutyNeeds` whose switch is on. */
  readonly onDuty: ReadonlySet<string>
}

/** What the clock has given reason to look at since this week was last looked at. */
export function dueMoments(week: Week, plan: RosterPlan, now: EpochMs): readonly Moment[] {
  return momentsOf(week, plan).filter(({ at }) => at > week.toldUpTo && at <= now)
}

/** Whose switch must be looked up before `keepWeek` can speak at this instant. */
export function dutyNeeds(week: Week, plan: RosterPlan, now: EpochMs): readonly string[] {
  const begun = dueMoments(week, plan, now).flatMap((moment) =>
    (moment.kind === 'remind' || moment.kind === 'report') && moment.slot.to > now ? [moment.slot.key] : [],
  )
  const people = publishedIn(week, plan).filter(({ slot }) => begun.includes(slot.key))
  return [...new Set(people.map(({ personId }) => personId))]
}

/**
 * Everything this week owes by now: reminders, gaps, unreachable people, switches that are off, swaps that came to nothing. A late run says what is still
 * true and leaves out what is over; a second run at the same instant adds nothing.
 */
export function keepWeek(week: Week, surroundings: WeekSurroundings, now: EpochMs): Week {
  if (now <= week.toldUpTo) return week
  const { community } = surroundings
  const plan = planOf(surroundings.plan, week)
  const view: View = { ...surroundings, plan, now, stints: presentStints(week, plan) }
  const told = { ...expireSwaps(overtakeSwaps(week, plan, now), plan, now), toldUpTo: now }
  const ended = told.swaps.filter((swap) => !week.swaps.includes(swap))
  const notices = [
    ...dueMoments(week, plan, now).flatMap((moment) => noticesAt(moment, view)),
    ...ended.flatMap((swap) => tellSwap(swap, { ...surroundings, plan, coordinator: community.coordinator })),
  ]
  return oweShift(told, notices, { templates: community.templates, now })
}

interface View extends WeekSurroundings {
  readonly now: EpochMs
  /** As published, without those on leave. */
  readonly stints: readonly Stint[]
}

function presentStints(week: Week, plan: RosterPlan): readonly Stint[] {
  return publishedIn(week, plan).filter(({ slot, personId }) => !leaveIn(plan.leaves, personId, slot))
}

function noticesAt(moment: Moment, view: View): readonly ShiftNotice[] {
  if (moment.kind === 'soon') return moment.slot.from > view.now ? soonNotices(moment.slot, view) : []
  if (moment.kind === 'remind') return moment.slot.to > view.now ? reminders(moment.slot, view) : []
  if (moment.kind === 'report') return moment.slot.to > view.now ? reports(moment.slot, view) : []
  if (moment.kind === 'gaps') return gapNotices(moment.day, view)
  return moment.kind === 'unreachable' ? unreachableOn(moment.day, view) : []
}

/** Whoever goes from one shift into the next is there already and is not reminded. */
function soonNotices(slot: Slot, view: View): readonly ShiftNotice[] {
  const here = peopleOn(slot, view)
  const fresh = here.filter(({ id }) => !view.stints.some((one) => one.personId === id && one.slot.to === slot.from))
  const reminded = fresh.map((to): ShiftNotice => {
    const others = here.filter(({ id }) => id !== to.id).map(({ name }) => name)
    return { kind: 'shiftSoon', to, cause: `soon:${slot.key}`, until: slot.from, ...SHIFT_WORDS.soon(slot, others) }
  })
  const silent = fresh.filter(({ reachable }) => !reachable)
  return [...reminded, ...silent.map((person) => toCoordinator(slot, person, view))]
}

function unreachableOn(day: string, view: View): readonly ShiftNotice[] {
  const ahead = view.stints.filter(({ slot }) => slot.date === day && slot.from > view.now)
  const silent = view.people.filter(({ reachable }) => !reachable)
  return silent.flatMap((person): readonly ShiftNotice[] => {
    const first = ahead.find(({ personId }) => personId === person.id)?.slot
    if (!first) return []
    const own: ShiftNotice = {
      ...{ kind: 'shiftUnreachable', to: person, cause: `topUp:${day}`, until: first.from },
      ...SHIFT_WORDS.topUp(first),
    }
    return [own, { ...toCoordinator(first, person, view), cause: `unreachable:${day}:${person.id}` }]
  })
}

function toCoordinator(slot: Slot, person: RosterPerson, { community }: View): ShiftNotice {
  return {
    ...{ kind: 'shiftUnreachable', to: community.coordinator, cause: `unreachable:${slot.key}:${person.id}` },
    ...{ until: slot.to, ...SHIFT_WORDS.unreachable(slot, person.name) },
  }
}

function reminders(slot: Slot, view: View): readonly ShiftNotice[] {
  return offDuty(slot, view).map((to) => ({
    ...{ kind: 'shiftBegunOffDuty', to, cause: `remind:${slot.key}`, until: slot.to },
    ...SHIFT_WORDS.begun(slot),
  }))
}

function reports(slot: Slot, view: View): readonly ShiftNotice[] {
  const names = offDuty(slot, view).map(({ name }) => name)
  const to = view.community.coordinator
  if (names.length === 0) return []
  const words = SHIFT_WORDS.missing(slot, names)
  return [{ kind: 'shiftBegunOffDuty', to, cause: `report:${slot.key}`, until: slot.to, ...words }]
}

function gapNotices(day: string, { plan, stints, now, community }: View): readonly ShiftNotice[] {
  const slots = slotsOf(plan, mondayOf(day)).filter(({ date, to }) => date === day && to > now)
  const gaps = gapsIn(slots, stints, plan)
  if (gaps.length === 0) return []
  const people = gaps.reduce((sum, { missing }) => sum + missing, 0)
  const words = SHIFT_WORDS.gaps(
    dayInWords(day),
    people,
    gaps.map(({ slot }) => slot),
  )
  const until = Math.max(...slots.map(({ to }) => to))
  return [{ kind: 'shiftGap', to: community.coordinator, cause: `gaps:${day}`, until, ...words }]
}

function offDuty(slot: Slot, view: View): readonly RosterPerson[] {
  return peopleOn(slot, view).filter(({ id }) => !view.onDuty.has(id))
}

function peopleOn(slot: Slot, { stints, people }: View): readonly RosterPerson[] {
  const ids = new Set(stints.filter((one) => one.slot.key === slot.key).map(({ personId }) => personId))
  return people.filter(({ id }) => ids.has(id))
}
