import type { HelpRequest } from '../../../core/help/help-request'
import type { EpochMs } from '../../../core/kit/time'
import { AppError } from '../app-error'
import { derivedFields, helpRequestSchema } from '../documents/help-request-document'
import { parseStored, readAll } from '../documents/stored'
import type { Log } from '../log'
import { command, type Find, type Raw, type store as Store } from '../wechat/store'
import { stuckBefore } from './stuck'
import { writeNext } from './versioned'

const COLLECTION = 'help_requests'

/** A case is one document, and one write of it is atomic: state, offers, history and the messages it owes stand or fall together. */
export interface HelpRequests {
  get(id: string): Promise<HelpRequest | null>
  /** False when this id is there already: the same submission twice. */
  insert(request: HelpRequest): Promise<boolean>
  /**
   * Writes `after` if nobody wrote since `before` was read; answers the saved case with its new version.
   * Fails with CONFLICT when somebody did, BUSY_ELSEWHERE when its responder holds another case.
   */
  save(before: HelpRequest, after: HelpRequest): Promise<HelpRequest>
  /** Keeps only the messages that are not in the outbox yet. Leaves the version alone: no screen can tell the difference. */
  handedOver(request: HelpRequest, stillOwed: HelpRequest['owed']): Promise<HelpRequest>
  /** Cases somebody must look at, longest overdue first, as stored: one broken document must not hide the others. */
  wakingBy(now: EpochMs, limit: number): Promise<readonly Raw[]>
  /** Puts a stored case to the end of the queue, unless somebody has changed it since it was read. It counts as stuck until it is saved again. */
  putOff(raw: Raw, until: EpochMs): Promise<void>
  /** Cases that nobody comes back to by themselves: due since before an instant, open with nothing due at all, or put off because they fail. */
  countStuck(before: EpochMs): Promise<number>
  openIn(communityId: string): Promise<readonly HelpRequest[]>
  ofResident(personId: string, limit: number): Promise<readonly HelpRequest[]>
  /** Of any of these people, newest first. */
  ofResidents(personIds: readonly string[], limit: number): Promise<readonly HelpRequest[]>
  /** Cases that the desk filed for any of these, newest first. */
  calledInFor(personIds: readonly string[], limit: number): Promise<readonly HelpRequest[]>
  /** What one person filed for callers since an instant, newest first, at most 100. */
  recordedBy(recorderId: string, since: EpochMs): Promise<readonly HelpRequest[]>
  /** By the number that people read out; two cases of one community share one about once in three years. */
  byNumber(communityId: string, number: string): Promise<readonly HelpRequest[]>
  /** Cases offered to or held by a member. */
  onTableOf(memberId: string): Promise<readonly HelpRequest[]>
  settledBy(memberId: string, since: EpochMs): Promise<readonly HelpRequest[]>
  /** Cases a member has ever settled. */
  countSettledBy(memberId: string): Promise<number>
}

/** Throws where the stored document is broken. */
export function readHelpRequest(raw: Raw): HelpRequest {
  return parseStored(helpRequestSchema, { ...raw, id: raw._id })
}

export function helpRequests(store: typeof Store, log: Log): HelpRequests {
  return { ...oneByOne(store), ...forTheEngine(store), ...lists(store, log) }
}

function oneByOne(store: typeof Store): Pick<HelpRequests, 'get' | 'insert' | 'save' | 'handedOver'> {
  return {
    async get(id) {
      const raw = await store.get(COLLECTION, id)
      return raw ? readHelpRequest(raw) : null
    },

    insert: (request) => store.insert(COLLECTION, toDocument(request)),

    async save(before, after) {
      const next = { ...after, version: before.version + 1 }
      const { version } = before
      const outcome = await writeNext(store, { collection: COLLECTION, version, document: toDocument(next) })
      if (outcome === 'written') return next
      if (outcome === 'duplicate') throw new AppError('BUSY_ELSEWHERE')
      throw new AppError('CONFLICT', `help request ${before.id} at version ${version}`)
    },

    async handedOver(request, owed) {
      const free = { ...request, owed }
      const { wakeAt, putOffUntil } = derivedFields(free)
      // Overtaken? Then the newer version still owes them, and its next look finds them in the outbox.
      await store.replace(COLLECTION, { _id: request.id, version: request.version }, { owed, wakeAt, putOffUntil })
      return free
    },
  }
}

function forTheEngine(store: typeof Store): Pick<HelpRequests, 'wakingBy' | 'putOff' | 'countStuck'> {
  return {
    wakingBy: (now, limit) =>
      store.find(COLLECTION, {
        where: { wakeAt: command.lte(now) },
        order: { field: 'wakeAt', direction: 'asc' },
        limit,
      }),

    async putOff({ _id, wakeAt }, until) {
      await store.replace(COLLECTION, { _id, wakeAt }, { wakeAt: until, putOffUntil: until })
    },

    // One query, so that a case with two troubles counts once.
    countStuck: (before) => store.count(COLLECTION, stuckBefore(before)),
  }
}

type Lists = Pick<
  HelpRequests,
  | 'openIn'
  | 'ofResident'
  | 'ofResidents'
  | 'calledInFor'
  | 'recordedBy'
  | 'byNumber'
  | 'onTableOf'
  | 'settledBy'
  | 'countSettledBy'
>

function lists(store: typeof Store, log: Log): Lists {
  const find = async (query: Find) => readAll(await store.find(COLLECTION, query), readHelpRequest, log)
  return {
    openIn: (communityId) =>
      find({ where: { communityId, open: true }, order: { field: 'startedAt', direction: 'asc' }, limit: 100 }),

    ofResident: (residentId, limit) =>
      find({ where: { residentId }, order: { field: 'startedAt', direction: 'desc' }, limit }),

    ofResidents: (ids, limit) =>
      find({ where: { residentId: command.in([...ids]) }, order: { field: 'startedAt', direction: 'desc' }, limit }),

    calledInFor: (ids, limit) =>
      find({
        where: { residentId: command.in([...ids]), recorderId: command.neq(null) },
        order: { field: 'startedAt', direction: 'desc' },
        limit,
      }),

    recordedBy: (recorderId, since) =>
      find({
        where: { recorderId, startedAt: command.gte(since) },
        order: { field: 'startedAt', direction: 'desc' },
        limit: 100,
      }),

    byNumber: (communityId, number) => find({ where: { communityId, number }, limit: 5 }),

    onTableOf: (memberId) => find({ where: { tableIds: memberId }, limit: 100 }),

    settledBy: (responderId, since) =>
      find({
        where: { responderId, settledAt: command.gte(since) },
        order: { field: 'settledAt', direction: 'desc' },
        limit: 20,
      }),

    countSettledBy: (responderId) => store.count(COLLECTION, { responderId, settledAt: command.gt(0) }),
  }
}

function toDocument(request: HelpRequest): Raw & { readonly _id: string } {
  const { id, ...fields } = request
  return { ...fields, ...derivedFields(request), _id: id }
}
