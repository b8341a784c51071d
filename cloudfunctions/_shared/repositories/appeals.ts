import type { Appeal } from '../../../core/appeals/appeal'
import type { EpochMs } from '../../../core/kit/time'
import { AppError } from '../app-error'
import { appealFields, appealSchema } from '../documents/appeal-document'
import { parseStored, readAll } from '../documents/stored'
import type { Log } from '../log'
import { command, type Find, type Raw, type store as Store } from '../wechat/store'
import { stuckBefore } from './stuck'
import { writeNext } from './versioned'

export const APPEALS = 'appeals'

/** An appeal is one document, and one write of it is atomic: status, limits, history and the messages it owes stand or fall together. */
export interface Appeals {
  get(id: string): Promise<Appeal | null>
  /** False when this id is there already: the same submission twice. */
  insert(appeal: Appeal): Promise<boolean>
  /** Writes `after` if nobody wrote since `before` was read; answers the saved case with its new version. Fails with CONFLICT when somebody did. */
  save(before: Appeal, after: Appeal): Promise<Appeal>
  /** Keeps only the messages that are not in the outbox yet. Leaves the version alone. */
  handedOver(appeal: Appeal, stillOwed: Appeal['owed']): Promise<Appeal>
  /** Cases somebody must look at, longest overdue first, as stored. */
  wakingBy(now: EpochMs, limit: number): Promise<readonly Raw[]>
  /** Puts a stored case to the end of the queue, unless somebody has changed it since it was read. */
  putOff(raw: Raw, until: EpochMs): Promise<void>
  /** Cases that nobody comes back to by themselves. */
  countStuck(before: EpochMs): Promise<number>
  /** Open, waiting for their owner's word, or with somebody to ring whose case was merged into them; most pressing first. */
  pendingIn(communityId: string): Promise<readonly Appeal[]>
  /** Open ones of a category, newest first. */
  openOf(communityId: string, categoryId: string): Promise<readonly Appeal[]>
  /** A person's own, newest first. */
  ofOwner(personId: string, limit: number): Promise<readonly Appeal[]>
  recordedBy(personId: string, limit: number): Promise<readonly Appeal[]>
  followedBy(personId: string, limit: number): Promise<readonly Appeal[]>
  /** What somebody has in hand. */
  handledBy(personId: string): Promise<readonly Appeal[]>
  /** How many somebody has or had in hand. */
  countHandledBy(personId: string): Promise<number>
  byNumber(communityId: string, number: string): Promise<readonly Appeal[]>
  /** At most 1000. */
  ofIds(ids: readonly string[]): Promise<readonly Appeal[]>
  /** Written down for any of these, newest first. */
  recordedFor(personIds: readonly string[], limit: number): Promise<readonly Appeal[]>
  /** Published before an instant, newest first. */
  published(communityId: string, before: EpochMs, limit: number): Promise<readonly Appeal[]>
}

export function readAppeal(raw: Raw): Appeal {
  return parseStored(appealSchema, { ...raw, id: raw._id })
}

export function appeals(store: typeof Store, log: Log): Appeals {
  return { ...oneByOne(store), ...forTheEngine(store), ...lists(store, log), ...ofPeople(store, log) }
}

function oneByOne(store: typeof Store): Pick<Appeals, 'get' | 'insert' | 'save' | 'handedOver'> {
  return {
    async get(id) {
      const raw = await store.get(APPEALS, id)
      return raw ? readAppeal(raw) : null
    },

    insert: (appeal) => store.insert(APPEALS, toDocument(appeal)),

    async save(before, after) {
      const next = { ...after, version: before.version + 1 }
      const { version } = before
      const outcome = await writeNext(store, { collection: APPEALS, version, document: toDocument(next) })
      if (outcome === 'written') return next
      throw new AppError('CONFLICT', `appeal ${before.id} at version ${version}`)
    },

    async handedOver(appeal, owed) {
      const free = { ...appeal, owed }
      const { wakeAt, putOffUntil } = appealFields(free)
      // Overtaken? Then the newer version still owes them, and its next look finds them in the outbox.
      await store.replace(APPEALS, { _id: appeal.id, version: appeal.version }, { owed, wakeAt, putOffUntil })
      return free
    },
  }
}

function forTheEngine(store: typeof Store): Pick<Appeals, 'wakingBy' | 'putOff' | 'countStuck'> {
  return {
    wakingBy: (now, limit) =>
      store.find(APPEALS, { where: { wakeAt: command.lte(now) }, order: { field: 'wakeAt', direction: 'asc' }, limit }),

    async putOff({ _id, wakeAt }, until) {
      await store.replace(APPEALS, { _id, wakeAt }, { wakeAt: until, putOffUntil: until })
    },

    countStuck: (before) => store.count(APPEALS, stuckBefore(before)),
  }
}

function lists(
  store: typeof Store,
  log: Log,
): Pick<Appeals, 'pendingIn' | 'openOf' | 'byNumber' | 'ofIds' | 'published'> {
  const find = async (query: Find) => readAll(await store.find(APPEALS, query), readAppeal, log)
  return {
    pendingIn: (communityId) =>
      find({ where: { communityId, pending: true }, order: { field: 'priority', direction: 'desc' }, limit: 200 }),

    openOf: (communityId, categoryId) =>
      find({
        where: { communityId, open: true, categoryId },
        order: { field: 'startedAt', direction: 'desc' },
        limit: 100,
      }),

    byNumber: (communityId, number) => find({ where: { communityId, number }, limit: 5 }),

    ofIds: (ids) => find({ where: { _id: command.in([...ids]) }, limit: Math.max(1, ids.length) }),

    published: (communityId, before, limit) =>
      find({
        where: { communityId, publishedAt: command.lt(before) },
        order: { field: 'publishedAt', direction: 'desc' },
        limit,
      }),
  }
}

function ofPeople(
  store: typeof Store,
  log: Log,
): Pick<Appeals, 'ofOwner' | 'recordedBy' | 'followedBy' | 'handledBy' | 'countHandledBy' | 'recordedFor'> {
  const newest = async (where: Raw, limit: number) =>
    readAll(
      await store.find(APPEALS, { where, order: { field: 'startedAt', direction: 'desc' }, limit }),
      readAppeal,
      log,
    )
  return {
    ofOwner: (ownerId, limit) => newest({ ownerId }, limit),
    recordedBy: (recorderId, limit) => newest({ recorderId }, limit),
    followedBy: (personId, limit) => newest({ followerIds: personId }, limit),
    handledBy: (personId) => newest({ handlerIds: personId, open: true }, 200),
    countHandledBy: (personId) => store.count(APPEALS, { handlerIds: personId }),
    recordedFor: (ids, limit) => newest({ ownerId: command.in([...ids]), recorderId: command.neq(null) }, limit),
  }
}

function toDocument(appeal: Appeal): Raw & { readonly _id: string } {
  const { id, ...fields } = appeal
  return { ...fields, ...appealFields(appeal), _id: id }
}
