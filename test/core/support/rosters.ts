import { HOUR_MS } from '@core/kit/time'
import { type TownDate, townInstant } from '@core/kit/town-date'
import type { Role } from '@core/people/person'
import type { Band, Post, RosterPlan, Rotation } from '@core/roster/post'
import type { RosterPerson } from '@core/roster/roster-person'
import { type Placement, untouchedWeek, type Week } from '@core/roster/week'

/** A Monday. */
export const MONDAY: TownDate = '2026-11-16'
export const WEDNESDAY: TownDate = '2026-11-18'
export const SUNDAY: TownDate = '2026-11-22'

/** The town's clock on a day, `HH:mm`. */
export function at(date: TownDate, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return townInstant(date, hours * 60 + minutes)
}

export const EARLY: Band = { id: 'early', name: '早', fromMinute: 480, toMinute: 780, needed: 2 }
export const NOON: Band = { id: 'noon', name: '午', fromMinute: 780, toMinute: 1080, needed: 1 }
export const NIGHT: Band = { id: 'night', name: '夜', fromMinute: 1320, toMinute: 1920, needed: 1 }

export const RIVER: Post = {
  id: 'river',
  kind: 'responder',
  zoneId: 'river',
  name: '清河里',
  bands: [EARLY, NOON, NIGHT],
}
export const CHIEF: Post = {
  ...{ id: 'chief', kind: 'coordinator', zoneId: null, name: '值班长' },
  bands: [{ id: 'all', name: '全天', fromMinute: 480, toMinute: 1920, needed: 1 }],
}

export const ZONES = [
  { id: 'river', name: '清河里' },
  { id: 'hill', name: '老厂区' },
]

export function person(id: string, over: Partial<RosterPerson> = {}): RosterPerson {
  const contact = { id, openid: `openid-${id}`, name: id, phone: '' }
  return { ...contact, roles: ['member'] as Role[], zoneId: 'river', home: null, reachable: true, ...over }
}

export const PEOPLE: readonly RosterPerson[] = [
  ...['lin', 'sun', 'ding', 'yao'].map((id) => person(id)),
  person('shen', { zoneId: 'hill' }),
  person('zhao', { roles: ['coordinator'] }),
  person('wu', { roles: ['coordinator', 'member'] }),
]

export function plan(over: Partial<RosterPlan> = {}): RosterPlan {
  return {
    ...{
      communityId: 'town',
      version: 1,
      edition: 1,
      savedBy: null,
      posts: [RIVER, CHIEF],
      rotations: [],
      leaves: [],
      postsStaleAt: null,
    },
    rules: { restMs: 10 * HOUR_MS, mostWeekMs: 30 * HOUR_MS, swapApproval: 'coordinator' },
    ...over,
  }
}

export function rotation(over: Partial<Rotation> & Pick<Rotation, 'bandId'>): Rotation {
  const { bandId, postId = 'river' } = over
  const turns = { turn: 'daily' as const, startOn: MONDAY, endOn: null, people: [], atOnce: 1, cycle: [] }
  return { id: `${postId}-${bandId}`, postId, ...turns, ...over }
}

/** `on('river.early', MONDAY, 'lin')`: somebody on a shift. */
export function on(shift: string, date: TownDate, personId: string): Placement {
  return { slot: `${date}.${shift}`, personId, why: 'rotation', sequence: 1 }
}

/** A week published on the Sunday before it. */
export function week(base: readonly Placement[], over: Partial<Week> = {}): Week {
  const publishedAt = at(MONDAY, '00:00') - 12 * HOUR_MS
  const told = { publishedAt, changedAt: publishedAt, toldUpTo: publishedAt }
  return { ...untouchedWeek('town', MONDAY), version: 1, edition: 1, sequence: 1, base, ...told, ...over }
}
