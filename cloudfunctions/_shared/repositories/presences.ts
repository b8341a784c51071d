import type { Candidate } from '../../../core/dispatch/ranking'
import { type Presence, weightOfCase } from '../../../core/duty/presence'
import { isReachableLater, reachOf } from '../../../core/duty/reachability'
import type { Place } from '../../../core/kit/geo'
import type { DurationMs, EpochMs } from '../../../core/kit/time'
import { presenceSchema } from '../documents/presence-document'
import { joinedLedger } from '../documents/reach-document'
import { parseStored, readAll } from '../documents/stored'
import type { Log } from '../log'
import { command, type Near, point, type Raw, type store as Store } from '../wechat/store'

const COLLECTION = 'presences'

/** Whether somebody holds a case is asked of the cases, and whether they can be reached of the ledgers, in the same round trip. */
const JOINED = [
  { from: 'help_requests', foreignField: 'heldBy', as: 'holding' },
  { from: 'reach', foreignField: '_id', as: 'reach' },
] as const

/** Enough for two to be asked and many to refuse, however large the roster is. */
export const NEAREST = 20

/** When everybody on call is asked: more than any community has on duty at once, few enough for one document. */
export const EVERYBODY = 100

export interface Search {
  readonly communityId: string
  readonly to: Place
  readonly radiusM: number
  /** Places told before this say nothing about where somebody is. */
  readonly freshFrom: EpochMs
  /** Members this search has no use for. */
  readonly without: readonly string[]
  /** One of them is needed; empty or absent where anybody will do. Who has none must not stand in front of those who can come. */
  readonly skills?: readonly string[]
}

export interface Presences {
  get(memberId: string): Promise<Presence | null>
  save(presence: Presence): Promise<void>
  /** A sign of life in one round trip; false for somebody who is not on duty (any more). */
  beat(memberId: string, place: Place | null, now: EpochMs): Promise<boolean>
  /** What the member has changed of themselves; nothing happens to somebody who never was on duty. */
  retell(memberId: string, own: Pick<Presence, 'member' | 'home'>): Promise<void>
  /** Turns the switch off, whatever else is being written. */
  switchOff(memberId: string, now: EpochMs): Promise<void>
  /** A case has left these hands: their next turn and their rest count from here. Nothing happens to somebody who never was on duty. */
  freed(memberId: string, now: EpochMs, lastCaseMs: DurationMs): Promise<void>
  /**
   * Members on duty with a fresh place within the radius, nearest first, and whether each holds a case: one round trip, `NEAREST` documents.
   * Old places are passed over in the search itself: forgotten switches must not stand in front of those who can come. Only when
   * it finds nobody, or nobody free, does a second one look at everybody on duty: to ask farther away, or to name the reason.
   */
  near(search: Search): Promise<readonly Candidate[]>
  /** Everybody on duty at any distance, nearest first, at most `EVERYBODY`. */
  everybody(search: Pick<Search, 'communityId' | 'to'>): Promise<readonly Candidate[]>
  /** Everybody on duty in a community, wherever that is, at most `EVERYBODY`; in no order. */
  onDutyIn(communityId: string): Promise<readonly Candidate[]>
  /** Those of these people whose switch is on. */
  onDutyAmong(memberIds: readonly string[]): Promise<ReadonlySet<string>>
  /** How many are on duty with a fresh place. */
  countOnDuty(communityId: string, freshFrom: EpochMs): Promise<number>
}

/** `phones` says whether texts or calls are switched on. */
export function presences(store: typeof Store, log: Log, phones: boolean): Presences {
  const candidates = (raws: readonly Raw[]) => readAll(raws, (raw) => candidateOf(raw, phones), log)
  const look = async (place: Place, query: Pick<Near, 'maxDistanceM' | 'where' | 'limit'>) =>
    candidates(await store.near(COLLECTION, { ...place, ...query, join: JOINED }))
  const everybody: Presences['everybody'] = ({ communityId, to }) =>
    look(to, { maxDistanceM: null, where: { communityId, onDuty: true }, limit: EVERYBODY })
  return {
    ...writes(store),
    everybody,

    async near({ communityId, to, radiusM, freshFrom, without, skills = [] }) {
      const able = skills.length > 0 ? { skills: command.in([...skills]) } : {}
      const placed = { placedAt: command.gte(freshFrom), _id: command.nin([...without]) }
      const where = { communityId, onDuty: true, ...placed, ...able }
      const found = await look(to, { maxDistanceM: radiusM, where, limit: NEAREST })
      // An app that happens to stand open is not counted on here: whoever has nothing else is found by the second search.
      const canCome = found.some(({ busy, reach }) => !busy && isReachableLater(reach))
      return canCome ? found : everybody({ communityId, to })
    },

    async onDutyIn(communityId) {
      const where = { communityId, onDuty: true }
      return candidates(await store.joined(COLLECTION, { where, limit: EVERYBODY, join: JOINED }))
    },

    async onDutyAmong(memberIds) {
      const where = { _id: command.in([...memberIds]), onDuty: true }
      const found = await store.find(COLLECTION, { where, limit: Math.max(1, memberIds.length) })
      return new Set(found.map(({ _id }) => String(_id)))
    },

    countOnDuty: (communityId, freshFrom) =>
      store.count(COLLECTION, { communityId, onDuty: true, placedAt: command.gte(freshFrom) }),
  }
}

function writes(store: typeof Store): Pick<Presences, 'get' | 'save' | 'beat' | 'retell' | 'switchOff' | 'freed'> {
  return {
    async get(memberId) {
      const raw = await store.get(COLLECTION, memberId)
      return raw ? parseStored(presenceSchema, raw) : null
    },

    async save(presence) {
      // Indexed only while on duty: else every search would read past everybody who has ever been.
      const location = presence.onDuty ? { location: point(presence.place) } : {}
      await store.put(COLLECTION, presence.member.id, { ...presence, ...location })
    },

    async beat(memberId, place, now) {
      const placed = place ? { place, placedAt: now, location: point(place) } : {}
      // Under the condition that the switch is on: a beat on its way while somebody goes off duty must not bring them back.
      const written = () => store.replace(COLLECTION, { _id: memberId, onDuty: true }, { seenAt: now, ...placed })
      if ((await written()) === 1) return true
      // Nothing changed: off duty, or the second beat of one millisecond, or a write beside ours has won; only the last is worth a second try.
      const stored = await store.get(COLLECTION, memberId)
      if (stored?.onDuty !== true) return false
      return Number(stored.seenAt) >= now || (await written()) === 1
    },

    async retell(memberId, { member, home }) {
      await store.replace(COLLECTION, { _id: memberId }, { member, home })
    },

    async switchOff(memberId, now) {
      const off = { onDuty: false, switchedAt: now, seenAt: now, location: undefined }
      await store.replace(COLLECTION, { _id: memberId, onDuty: true }, off)
    },

    async freed(memberId, now, lastCaseMs) {
      const fields = { freedAt: now, lastCaseMs }
      // Whoever let go before being there has had a turn, but no work.
      const add = { workload: lastCaseMs > 0 ? weightOfCase(now) : 0 }
      await store.replaceAndAdd(COLLECTION, { _id: memberId }, { fields, add })
    },
  }
}

function candidateOf(raw: Raw, phones: boolean): Candidate {
  const presence = parseStored(presenceSchema, raw)
  const busy = Array.isArray(raw.holding) && raw.holding.length > 0
  const { member, seenAt } = presence
  const reach = reachOf({ ledger: joinedLedger(raw.reach), hasPhone: member.phone !== '', phones, seenAt })
  return { presence, busy, reach }
}
