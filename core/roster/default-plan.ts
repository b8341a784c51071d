import { HOUR_MS } from '../kit/time'
import type { Community } from '../people/community'
import { type Band, DAY_BANDS, NIGHT_BAND, type Post, type PostKind, type RosterPlan, type RosterRules } from './post'

/** Ten hours of sleep after a night, and no more than a working week. */
const DEFAULT_RULES: RosterRules = {
  restMs: 10 * HOUR_MS,
  mostWeekMs: 40 * HOUR_MS,
  swapApproval: 'coordinator',
}

/** The bands an office begins with. */
const OFFICE_BANDS: Readonly<Record<Exclude<PostKind, 'responder'>, readonly Band[]>> = {
  operator: [
    { id: 'day', name: '白', fromMinute: 8 * 60, toMinute: 20 * 60, needed: 1 },
    { id: 'night', name: '夜', fromMinute: 20 * 60, toMinute: 32 * 60, needed: 1 },
  ],
  // From morning to morning, as duty leaders stand: at night nobody should be woken to hand over.
  coordinator: [{ id: 'all', name: '全天', fromMinute: 8 * 60, toMinute: 32 * 60, needed: 1 }],
  secretary: [{ id: 'all', name: '全天', fromMinute: 0, toMinute: 24 * 60, needed: 1 }],
}

/** What a new post begins with: a zone by day, the whole community by night, an office around the clock. */
export function usualBands({ kind, zoneId }: Pick<Post, 'kind' | 'zoneId'>): readonly Band[] {
  if (kind !== 'responder') return OFFICE_BANDS[kind]
  return zoneId === null ? [NIGHT_BAND] : DAY_BANDS
}

/** What a community begins with: every zone by day, everybody's night, and the three offices around the clock; nobody stands anywhere yet. */
export function defaultPlan({ id, zones }: Pick<Community, 'id' | 'zones'>): RosterPlan {
  return {
    communityId: id,
    version: 0,
    edition: 0,
    savedBy: null,
    posts: [...zones.map((zone) => zonePost(zone)), ...COMMON_POSTS],
    rotations: [],
    leaves: [],
    rules: DEFAULT_RULES,
    postsStaleAt: null,
  }
}

const COMMON_POSTS: readonly Post[] = (
  [
    { id: 'standby', kind: 'responder', zoneId: null, name: '夜间备勤' },
    { id: 'coordinator', kind: 'coordinator', zoneId: null, name: '值班长' },
    { id: 'operator', kind: 'operator', zoneId: null, name: '接线员' },
    { id: 'secretary', kind: 'secretary', zoneId: null, name: '书记' },
  ] as const
).map((post) => ({ ...post, bands: usualBands(post) }))

function zonePost({ id, name }: Community['zones'][number]): Post {
  return { id, kind: 'responder', zoneId: id, name, bands: usualBands({ kind: 'responder', zoneId: id }) }
}
