import { planDocument, weekDocument } from '../../cloudfunctions/_shared/repositories/rosters'
import { DAY_MS } from '../../core/kit/time'
import { addDays, mondayOf, townDateOf } from '../../core/kit/town-date'
import type { Community } from '../../core/people/community'
import type { Person } from '../../core/people/person'
import { spellsOf } from '../../core/roster/on-post'
import type { RosterPlan } from '../../core/roster/post'
import type { PostSpell } from '../../core/roster/post-spell'
import type { RosterPerson } from '../../core/roster/roster-person'
import { planned } from '../../core/roster/standing'
import { untouchedWeek, type Week } from '../../core/roster/week'
import { demoPlan } from './roster-rotations'
import { type Stir, stirredUp } from './roster-troubles'

type Document = Readonly<Record<string, unknown>> & { readonly _id: string }

export interface DemoRoster {
  readonly documents: readonly Document[]
  /** For the community's own document. */
  readonly onPost: readonly PostSpell[]
}

/** Last week, this one and the next as published, with what a real week has: gaps, a leave nobody has covered yet, two swaps, a half-made draft. */
export function demoRoster(community: Community, persons: readonly Person[], now: number): DemoRoster {
  const monday = mondayOf(townDateOf(now))
  const people = persons.filter(({ roles }) => roles.length > 0).map((person) => rosterPerson(person, community))
  const plan = demoPlan(community, persons, now)
  const weeks = [-7, 0, 7].map((days) => publishedWeek(plan, addDays(monday, days), now))
  const stirred: Stir = stirredUp({ plan, weeks }, people, now)
  return {
    documents: [planDocument(stirred.plan), ...stirred.weeks.map((week) => weekDocument(week, stirred.plan))],
    onPost: spellsOf({ plan: stirred.plan, weeks: stirred.weeks }, people, {
      from: now - DAY_MS,
      to: now + 9 * DAY_MS,
    }),
  }
}

function publishedWeek(plan: RosterPlan, monday: string, now: number): Week {
  const base = planned(plan, monday).map((one) => ({ ...one, sequence: 1 }))
  const published = { base, posts: plan.posts, publishedAt: now - 3 * DAY_MS, changedAt: now - 3 * DAY_MS, sequence: 1 }
  return { ...untouchedWeek(plan.communityId, monday, now), version: 1, edition: 1, ...published }
}

function rosterPerson({ id, openid, name, phone, roles, home }: Person, { buildings }: Community): RosterPerson {
  const building = buildings.find((one) => one.id === home?.buildingId)
  const place = building ? { lng: building.lng, lat: building.lat } : null
  return { id, openid, name, phone, roles, zoneId: building?.zoneId ?? null, home: place, reachable: true }
}
