import type { Heartbeat } from '../../../core/engine/heartbeat'
import type { DurationMs, EpochMs } from '../../../core/kit/time'
import { UPLOAD_KEPT_MS } from '../../../core/privacy/unsent-uploads'
import { heartbeatSchema } from '../documents/heartbeat-document'
import type { lookAround as LookAround } from '../wechat/look-around'
import { command, type Raw, type store as Store } from '../wechat/store'
import { APPEALS } from './appeals'
import { RECEPTION_DAYS } from './reception-days'
import { stuckBefore } from './stuck'

const COLLECTION = 'heartbeats'
const ENGINE = 'engine'

/** Counting stops here: from so many on, the number says no more than "many". */
const MOST_STUCK = 1000

/** What there is to do, before anything of it is loaded. */
export interface Look {
  readonly heartbeat: Heartbeat | null
  readonly casesDue: boolean
  readonly appealsDue: boolean
  readonly messagesDue: boolean
  readonly rostersDue: boolean
  readonly erasuresDue: boolean
  /** Files that nobody has sent for long. */
  readonly uploadsDue: boolean
  /** A day's figures are behind: a case was saved, a promise has passed, or a recount is due. */
  readonly talliesDue: boolean
  /** Activities, sign-ups, redemptions or wishes. */
  readonly volunteeringDue: boolean
  /** Somebody is to be reminded of their appointment. */
  readonly receptionDue: boolean
  /** Cases that nobody comes back to by themselves. */
  readonly stuck: number
}

/** The engine's own record: one document. */
export interface Heartbeats {
  read(): Promise<Heartbeat | null>
  /** One round trip, whatever there is to do; null before the first run. Cases due since before `overdue` count as stuck. */
  look(now: EpochMs, overdue: EpochMs): Promise<Look | null>
  /** After `before`, as it was read. A run that began before the one recorded meanwhile leaves the record as it is. */
  write(heartbeat: Heartbeat, before: Heartbeat | null): Promise<void>
  /** Takes the engine's place for a while; false when somebody else has it. */
  standIn(now: EpochMs, forMs: DurationMs): Promise<boolean>
}

export function heartbeats(store: typeof Store, lookAround: typeof LookAround): Heartbeats {
  return {
    async read() {
      const raw = await store.get(COLLECTION, ENGINE)
      return raw ? heartbeatIn(raw) : null
    },

    async look(now, overdue) {
      const found = await lookAround({ collection: COLLECTION, id: ENGINE }, elsewhere(now, overdue))
      if (!found) return null
      const { cases, appeals, messages, rosters, erasures, uploads, uncounted, uncountedAppeals, tallies } =
        found.counts
      const { stuck, stuckAppeals, receptions } = found.counts
      const { activities, signUps, redemptions, wishes } = found.counts
      return {
        heartbeat: heartbeatIn(found.document),
        ...{ casesDue: cases !== 0, appealsDue: appeals !== 0, messagesDue: messages !== 0, rostersDue: rosters !== 0 },
        ...{ erasuresDue: erasures !== 0, uploadsDue: uploads !== 0, receptionDue: receptions !== 0 },
        volunteeringDue: [activities, signUps, redemptions, wishes].some((count) => count !== 0),
        talliesDue: [uncounted, uncountedAppeals, tallies].some((count) => count !== 0),
        stuck: (stuck ?? 0) + (stuckAppeals ?? 0),
      }
    },

    async write(heartbeat, before) {
      if (!before && (await store.insert(COLLECTION, { _id: ENGINE, standInUntil: 0, ...heartbeat }))) return
      const older = { _id: ENGINE, startedAt: command.lte(heartbeat.startedAt) }
      await store.replace(COLLECTION, older, { ...heartbeat })
    },

    async standIn(now, forMs) {
      const standInUntil = now + forMs
      const free = { _id: ENGINE, standInUntil: command.lte(now) }
      if ((await store.replace(COLLECTION, free, { standInUntil })) === 1) return true
      // No engine has ever run here: then whoever writes the record first stands in.
      return store.insert(COLLECTION, { _id: ENGINE, standInUntil, ...NEVER })
    },
  }
}

const NEVER: Heartbeat = { startedAt: 0, cleanAt: 0, left: 0, failed: [], full: false }

/** A record nobody can read, or one that only a stand-in has made, is as good as none. */
function heartbeatIn(raw: Raw): Heartbeat | null {
  const parsed = heartbeatSchema.safeParse(raw)
  return parsed.success && parsed.data.startedAt > 0 ? parsed.data : null
}

function elsewhere(now: EpochMs, overdue: EpochMs) {
  const due = command.lte(now)
  const stuck = stuckBefore(overdue)
  return {
    cases: { from: 'help_requests', where: { wakeAt: due }, most: 1 },
    stuck: { from: 'help_requests', where: stuck, most: MOST_STUCK },
    appeals: { from: APPEALS, where: { wakeAt: due }, most: 1 },
    stuckAppeals: { from: APPEALS, where: stuck, most: MOST_STUCK },
    messages: { from: 'outbox', where: { dueAt: due }, most: 1 },
    rosters: { from: 'rosters', where: { wakeAt: due }, most: 1 },
    erasures: { from: 'erasures', where: { dueAt: due }, most: 1 },
    activities: { from: 'activities', where: { wakeAt: due }, most: 1 },
    signUps: { from: 'sign_ups', where: { wakeAt: due }, most: 1 },
    redemptions: { from: 'redemptions', where: { wakeAt: due }, most: 1 },
    wishes: { from: 'wishes', where: { wakeAt: due }, most: 1 },
    receptions: { from: RECEPTION_DAYS, where: { wakeAt: due }, most: 1 },
    uploads: { from: 'uploads', where: { at: command.lte(now - UPLOAD_KEPT_MS) }, most: 1 },
    uncounted: { from: 'help_requests', where: { uncounted: true }, most: 1 },
    uncountedAppeals: { from: APPEALS, where: { uncounted: true }, most: 1 },
    tallies: { from: 'tallies', where: { dueAt: due }, most: 1 },
  }
}
