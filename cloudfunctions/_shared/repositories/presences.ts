import type { Candidate } from '../../../core/dispatch/ranking'
import type { Presence } from '../../../core/duty/presence'
import type { Place } from '../../../core/kit/geo'
import { presenceSchema } from '../documents/presence-document'
import { parseStored, readAll } from '../documents/stored'
import type { Log } from '../log'
import { point, type Raw, type store as Store } from '../wechat/store'

/** Enough for two to be asked and many to refuse, however large the roster is. */
const NEAREST = 20

/** When everybody on call is asked: more than any community has on duty at once, few enough for one document. */
const EVERYBODY = 100

export interface Presences {
  get(memberId: string): Promise<Presence | null>
  save(presence: Presence): Promise<void>
  /**
   * On duty, nearest first, and whether each holds a case: one round trip, `NEAREST` documents within the radius, or `EVERYBODY` at any distance when wide.
   * When nobody is that near, one more finds some who are farther away: "too far" is another answer than "nobody on duty".
   */
  near(search: {
    readonly communityId: string
    readonly to: Place
    readonly radiusM: number
    readonly wide: boolean
  }): Promise<readonly Candidate[]>
  countOnDuty(communityId: string): Promise<number>
}

export function presences(store: typeof Store, log: Log): Presences {
  return {
    async get(memberId) {
      const raw = await store.get('presences', memberId)
      return raw ? parseStored(presenceSchema, raw) : null
    },

    async save(presence) {
      // Indexed only while on duty: else every search would read past everybody who has ever been.
      const location = presence.onDuty ? { location: point(presence.place) } : {}
      await store.put('presences', presence.member.id, { ...presence, ...location })
    },

    async near({ communityId, to, radiusM, wide }) {
      const onDuty = { communityId, onDuty: true }
      const raws = await store.near('presences', {
        ...to,
        maxDistanceM: wide ? null : radiusM,
        where: onDuty,
        limit: wide ? EVERYBODY : NEAREST,
        join: { from: 'help_requests', foreignField: 'heldBy', as: 'holding' },
      })
      const found = raws.length > 0 || wide ? raws : await store.find('presences', { where: onDuty, limit: NEAREST })
      return readAll(found, candidateOf, log)
    },

    countOnDuty: (communityId) => store.count('presences', { communityId, onDuty: true }),
  }
}

function candidateOf(raw: Raw): Candidate {
  return { presence: parseStored(presenceSchema, raw), busy: Array.isArray(raw.holding) && raw.holding.length > 0 }
}
