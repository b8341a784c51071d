import type * as z from 'zod'
import type { AppealSettings } from '../../../core/appeals/settings'
import type { Plan } from '../../../core/contract/people'
import { type EpochMs, MINUTE_MS } from '../../../core/kit/time'
import type { Community } from '../../../core/people/community'
import type { ReceptionHours } from '../../../core/reception/hours'
import { ladderAt } from '../../../core/roster/on-post'
import type { PostSpell } from '../../../core/roster/post-spell'
import type { TownSettings } from '../../../core/settings/parts'
import type { TownFeature } from '../../../core/town-plan/feature'
import type { Ground } from '../../../core/town-plan/ground'
import { AppError } from '../app-error'
import { keptCommunitySchema } from '../documents/people-documents'
import { parseStored } from '../documents/stored'
import { command, type store as Store } from '../wechat/store'

export interface Communities {
  /** A community's settings, at most a minute old, with whoever is coordinator and secretary at this instant. Fails with UNKNOWN_COMMUNITY. */
  get(id: string): Promise<Community>
  /** The same as it was set, whoever has an office today: whom to fall back to. Fails with UNKNOWN_COMMUNITY. */
  settings(id: string): Promise<Community>
  /** How its people's-voice station runs, at most a minute old. Fails with UNKNOWN_COMMUNITY. */
  appealSettings(id: string): Promise<AppealSettings>
  /** When its reception room is open, at most a minute old. Fails with UNKNOWN_COMMUNITY. */
  receptionHours(id: string): Promise<ReceptionHours>
  /** What is drawn. */
  plan(id: string): Promise<Plan>
  /**
   * Keeps another plan with its zones and buildings, which a change on record names; other instances hear of it within a minute. The plan before
   * stays where it was. False, and nothing changes, when somebody kept settings or a plan since.
   */
  keepPlan(before: BeforeSettings, plan: KeptPlan): Promise<boolean>
  /** The ids of all communities, at most 1000. */
  ids(): Promise<readonly string[]>
  /** A community read anew, to keep offices with it: read before the roster they are worked out from. Fails with UNKNOWN_COMMUNITY. */
  beforePosts(id: string): Promise<BeforePosts>
  /**
   * Keeps who has which office in the coming days; other instances hear of it within a minute. False, and nothing changes, when somebody
   * kept others since `before` was read: theirs may be of a newer roster.
   */
  keepPosts(before: BeforePosts, onPost: readonly PostSpell[]): Promise<boolean>
  /** What its administration decides, read anew. Fails with UNKNOWN_COMMUNITY. */
  beforeSettings(id: string): Promise<BeforeSettings>
  /** Keeps other settings, which a change on record names; other instances hear of it within a minute. False, and nothing changes, when somebody kept others since. */
  keepSettings(before: BeforeSettings, after: TownSettings, changeId: string): Promise<boolean>
}

/** A community with how often its offices had been kept when it was read. */
export type BeforePosts = Community & z.infer<typeof keptCommunitySchema>

/** The same for settings. */
export type BeforeSettings = Community &
  TownSettings &
  Pick<BeforePosts, 'settingsVersion' | 'settingsChange' | 'planId'>

/** A plan to be drawn, and what is counted with of it. */
export interface KeptPlan extends Ground {
  readonly features: readonly TownFeature[]
  readonly changeId: string
}

/** Settings change a few times a year and are read by every call: an instance keeps them for a minute. */
const KEPT_MS = MINUTE_MS

/** The database's own cap of one answer. */
const MOST_COMMUNITIES = 1_000
const kept = new Map<string, { readonly community: BeforePosts; readonly readAt: EpochMs }>()

/** A minute is longer than a change of shift takes: who has an office is looked up at every call in what is kept. */
function asOf<T extends Community>(community: T, now: EpochMs): T {
  return { ...community, ...ladderAt(community, now) }
}

export function communities(store: typeof Store, now: EpochMs): Communities {
  const readAsSet = async (id: string) => {
    const raw = await store.get('communities', id)
    if (!raw) throw new AppError('UNKNOWN_COMMUNITY', id)
    const community = parseStored(keptCommunitySchema, { ...raw, id: raw._id })
    kept.set(id, { community, readAt: now })
    return community
  }
  const fresh = (id: string) => {
    const known = kept.get(id)
    return known && now >= known.readAt && now - known.readAt < KEPT_MS ? known.community : null
  }
  const read = async (id: string) => asOf(await readAsSet(id), now)
  return {
    settings: readAsSet,

    async get(id) {
      const known = fresh(id)
      return known ? asOf(known, now) : read(id)
    },

    appealSettings: async (id) => (fresh(id) ?? (await readAsSet(id))).appeals,

    receptionHours: async (id) => (fresh(id) ?? (await readAsSet(id))).appeals.reception,

    beforePosts: read,

    beforeSettings: read,

    ...keeping(store),

    ids: async () =>
      (await store.find('communities', { where: {}, limit: MOST_COMMUNITIES })).map((raw) => String(raw._id)),

    async plan(id) {
      const { planId } = fresh(id) ?? (await readAsSet(id))
      const raw = await store.get('plans', planId || id)
      if (!raw) throw new AppError('UNKNOWN_COMMUNITY', `no plan of ${id}`)
      // Drawn as it is: what comes from outside was parsed before it was kept, and the rest is our own seeding.
      return { type: 'FeatureCollection', features: raw.features as Plan['features'] }
    },
  }
}

function keeping(store: typeof Store): Pick<Communities, 'keepPosts' | 'keepSettings' | 'keepPlan'> {
  // A community stored before these were counted has no version yet.
  const unchanged = (version: number) => (version === 0 ? command.in([0, null]) : version)
  return {
    async keepPosts({ id, postsVersion }, onPost) {
      const where = { _id: id, postsVersion: unchanged(postsVersion) }
      const written = await store.replace('communities', where, { onPost, postsVersion: postsVersion + 1 })
      kept.delete(id)
      return written === 1
    },

    async keepSettings({ id, settingsVersion }, { appeals, pledges, ladder }, changeId) {
      const where = { _id: id, settingsVersion: unchanged(settingsVersion) }
      const fields = { appeals, pledges, ladder, settingsVersion: settingsVersion + 1, settingsChange: changeId }
      const written = await store.replace('communities', where, fields)
      kept.delete(id)
      return written === 1
    },

    async keepPlan({ id, settingsVersion }, { features, zones, buildings, changeId }) {
      const planId = `${id}.${changeId}`
      // It counts as soon as the community names it.
      await store.put('plans', planId, { communityId: id, features })
      const where = { _id: id, settingsVersion: unchanged(settingsVersion) }
      const next = { settingsVersion: settingsVersion + 1, settingsChange: changeId }
      const written = await store.replace('communities', where, { zones, buildings, planId, ...next })
      kept.delete(id)
      return written === 1
    },
  }
}
