import type { Candidate } from '../../core/dispatch/ranking'
import { travelMs } from '../../core/dispatch/travel'
import { NO_CASE_YET, weightOfCase } from '../../core/duty/presence'
import { distanceM, type Place } from '../../core/kit/geo'
import { type DurationMs, type EpochMs, hours, MINUTE_MS } from '../../core/kit/time'
import { draw, FOR } from './draw'
import { type Member, SHIFTS, type Town } from './town'

const SHIFT_MS = hours(24 / SHIFTS)

/** One member as the days go on. */
interface State {
  readonly member: Member
  busy: boolean
  freedAt: EpochMs | null
  lastCaseMs: DurationMs
  workload: number
  /** Where the last case was, and until when the way back from there takes. */
  from: Place
  backAt: EpochMs
  served: number
}

/** The members of the town, who is on duty, where they are, and who is busy. */
export interface Crew {
  readonly members: readonly Member[]
  /** On duty and without a case. */
  free(now: EpochMs): readonly Member[]
  isFree(member: Member, now: EpochMs): boolean
  placeOf(member: Member, now: EpochMs): Place
  /** Time from now to the door. */
  wayTo(member: Member, to: Place, now: EpochMs): DurationMs
  /** Everybody on duty as the search sees them. */
  candidates(now: EpochMs): readonly Candidate[]
  take(member: Member): void
  release(member: Member, now: EpochMs, last: { readonly at: Place; readonly onSiteMs: DurationMs }): void
  /** Cases served, by member. */
  served(): readonly number[]
}

export interface CrewPlan {
  readonly town: Town
  readonly members: readonly Member[]
  /** Spells of the day by member number; null for the rotation of `SHIFTS` groups. */
  readonly spells: readonly Spell[] | null
  readonly startAt: EpochMs
  readonly seed: number
}

/** On duty every day from one minute of the day to another; past midnight when it ends before it begins. */
export interface Spell {
  readonly memberNo: number
  readonly fromMinute: number
  readonly toMinute: number
}

/** A crew at its posts. Groups of a zone relieve one another every eight hours and move on one shift each day. */
export function crewOf(plan: CrewPlan): Crew {
  const states = plan.members.map((member): State => {
    const rested = { ...NO_CASE_YET, backAt: 0 }
    return { member, busy: false, ...rested, from: member.home, served: 0 }
  })
  const stateOf = (member: Member): State => known(states[member.no])
  const onDuty = dutyLists(plan)
  const bases = basePlaces(plan)
  const placeOf = (member: Member, now: EpochMs) => placeNow(stateOf(member), bases(member, now), now)
  return {
    members: plan.members,
    free: (now) => onDuty(now).filter((member) => !stateOf(member).busy),
    isFree: (member, now) => !stateOf(member).busy && onDuty(now).includes(member),
    placeOf,
    wayTo: (member, to, now) => travelMs(distanceM(placeOf(member, now), to), member.transport),
    candidates: (now) => onDuty(now).map((member) => candidateOf(stateOf(member), placeOf(member, now), now)),
    take(member) {
      stateOf(member).busy = true
    },
    release(member, now, { at, onSiteMs }) {
      const way = travelMs(distanceM(at, bases(member, now)), member.transport)
      const state = stateOf(member)
      Object.assign(state, { busy: false, freedAt: now, lastCaseMs: onSiteMs, from: at, backAt: now + way })
      state.workload += weightOfCase(now)
      state.served++
    },
    served: () => states.map((state) => state.served),
  }
}

function shiftOf(plan: CrewPlan, now: EpochMs): number {
  return Math.floor((now - plan.startAt) / SHIFT_MS)
}

/** Who is on duty, worked out once for every stretch in which nobody comes or goes. */
function dutyLists(plan: CrewPlan): (now: EpochMs) => readonly Member[] {
  const listOf = plan.spells ? bySpells(plan, plan.spells) : byRotation(plan)
  let stretch = Number.NaN
  let list: readonly Member[] = []
  return (now) => {
    const current = listOf.stretchAt(now)
    if (current !== stretch) {
      stretch = current
      list = listOf.during(current, now)
    }
    return list
  }
}

interface Lists {
  stretchAt(now: EpochMs): number
  during(stretch: number, now: EpochMs): readonly Member[]
}

function byRotation(plan: CrewPlan): Lists {
  const groups = new Map<string, number>()
  const groupOf = plan.members.map((member) => {
    const before = groups.get(member.zoneId) ?? 0
    groups.set(member.zoneId, before + 1)
    return before % SHIFTS
  })
  return {
    stretchAt: (now) => shiftOf(plan, now),
    during(shift) {
      const group = (shift + Math.floor(shift / SHIFTS)) % SHIFTS
      return plan.members.filter((member) => groupOf[member.no] === group)
    },
  }
}

const DAY_MINUTES = 24 * 60

function bySpells({ members, startAt }: CrewPlan, spells: readonly Spell[]): Lists {
  const minuteOf = (now: EpochMs) => Math.floor((now - startAt) / MINUTE_MS)
  const edges = [...new Set(spells.flatMap((spell) => [spell.fromMinute, spell.toMinute]))].sort((a, b) => a - b)
  return {
    stretchAt(now) {
      const minute = minuteOf(now)
      const day = Math.floor(minute / DAY_MINUTES)
      return day * (edges.length + 1) + edges.filter((edge) => edge <= minute % DAY_MINUTES).length
    },
    during(_stretch, now) {
      const minute = minuteOf(now) % DAY_MINUTES
      const on = new Set(spells.filter((spell) => covers(spell, minute)).map((spell) => spell.memberNo))
      return members.filter((member) => on.has(member.no))
    },
  }
}

function covers({ fromMinute, toMinute }: Spell, minute: number): boolean {
  if (fromMinute < toMinute) return fromMinute <= minute && minute < toMinute
  return minute >= fromMinute || minute < toMinute
}

/** Where somebody is without a case: at one house of their zone, another one every shift. */
function basePlaces(plan: CrewPlan): (member: Member, now: EpochMs) => Place {
  const { buildings } = plan.town.community
  const houses = new Map<string, readonly Place[]>()
  for (const { id } of plan.town.community.zones)
    houses.set(
      id,
      buildings.filter((building) => building.zoneId === id),
    )
  return (member, now) => {
    const own = houses.get(member.zoneId) ?? []
    const nth = Math.floor(draw(plan.seed, member.no, shiftOf(plan, now), FOR.place) * own.length)
    return own[nth] ?? member.home
  }
}

function placeNow(state: State, base: Place, now: EpochMs): Place {
  if (state.freedAt === null || now >= state.backAt) return base
  const share = (now - state.freedAt) / (state.backAt - state.freedAt)
  const { from } = state
  return { lng: from.lng + (base.lng - from.lng) * share, lat: from.lat + (base.lat - from.lat) * share }
}

function candidateOf({ member, busy, freedAt, lastCaseMs, workload }: State, place: Place, now: EpochMs): Candidate {
  const { id, transport, skills, zoneId } = member
  return {
    busy,
    reach: { consents: 1, phone: true, seenAt: now },
    presence: {
      member: { id, openid: '', name: id, phone: '' },
      ...{ communityId: '', onDuty: true, switchedAt: 0, place, placedAt: now, seenAt: now },
      ...{ transport, skills, home: null, zoneId, freedAt, lastCaseMs, workload },
    },
  }
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the crew has no such member')
  return value
}
