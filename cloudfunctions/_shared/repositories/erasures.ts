import type { EpochMs } from '../../../core/kit/time'
import type { Erasure, Scope } from '../../../core/privacy/purposes'
import { erasureSchema } from '../documents/erasure-document'
import { parseStored } from '../documents/stored'
import { anyOf, command, type Raw, type store as Store } from '../wechat/store'
import { APPEALS } from './appeals'

const COLLECTION = 'erasures'

/** More messages than a case or a week ever makes. */
const MOST_MESSAGES = 1000
const MOST_PAGES = 1000

/** One message as far as it is blotted. */
export interface Letter {
  readonly key: string
  readonly toId: string
  readonly title: string
  readonly body: string
}

/** Erasures under way, and where a person stands in all collections. Everything here may be repeated. */
export interface Erasures {
  /** False when one of this scope is under way already. */
  begin(erasure: Erasure): Promise<boolean>
  get(personId: string, scope: Scope): Promise<Erasure | null>
  save(erasure: Erasure): Promise<void>
  /** Everything is done, or it is called off. */
  drop(erasure: Erasure): Promise<void>
  dueBy(now: EpochMs, limit: number): Promise<readonly Raw[]>
  /** Claims one that is due for a while; false when somebody else has it. */
  claim(erasure: Erasure, until: EpochMs): Promise<boolean>
  /** From here on the person has no role; marked, so that what comes later is told from them. */
  markLeaving(erasure: Erasure): Promise<void>
  unmark(erasure: Erasure): Promise<void>
  /** Record, place, ledger, and messages to them: what is older than the wish. */
  removeOwn(erasure: Erasure): Promise<void>
  /** What was kept to reach them; where they stood, unless they are on duty. */
  forgetLedger(personId: string): Promise<void>
  forgetPlace(personId: string): Promise<void>
  /** Tries at claim codes up to an instant; answers how many newer ones are left. */
  removeTries(erasure: Erasure, upTo: EpochMs): Promise<number>
  /** Stored cases that name the person, by id, after one of them. */
  casesNaming(personId: string, after: string, limit: number): Promise<readonly Raw[]>
  /** Stored appeals, likewise. */
  appealsNaming(personId: string, after: string, limit: number): Promise<readonly Raw[]>
  /** Weeks, plan and handovers of the community that name the person; drills likewise. */
  pagesNaming(erasure: Pick<Erasure, 'personId' | 'communityId'>): Promise<readonly Raw[]>
  drillsNaming(erasure: Pick<Erasure, 'personId' | 'communityId'>): Promise<readonly Raw[]>
  /** Everything that was ever told about a case, a week, a handover or a drill. */
  lettersAbout(id: string): Promise<readonly Letter[]>
  blot(letter: Letter): Promise<void>
  burn(keys: readonly string[]): Promise<void>
  /** Which checks of a case's photos were asked for: each names a file, and a file its owner. */
  forgetChecks(caseId: string): Promise<void>
}

/** An erasure as it is stored; fails when it cannot be read. */
export function readErasure(raw: Raw): Erasure {
  return parseStored(erasureSchema, raw)
}

function idOf({ personId, scope }: Pick<Erasure, 'personId' | 'scope'>): string {
  return `${personId}.${scope}`
}

/** The erasures over one database. */
export function erasures(store: typeof Store): Erasures {
  return { ...jobs(store), ...own(store), ...onePurpose(store), ...traces(store), ...letters(store) }
}

function jobs(store: typeof Store): Pick<Erasures, 'begin' | 'get' | 'save' | 'drop' | 'dueBy' | 'claim'> {
  return {
    begin: (erasure) => store.insert(COLLECTION, { ...erasure, _id: idOf(erasure) }),

    async get(personId, scope) {
      const raw = await store.get(COLLECTION, idOf({ personId, scope }))
      return raw ? readErasure(raw) : null
    },

    async save(erasure) {
      const { stage, dueAt, doneTo, waiting } = erasure
      await store.replace(COLLECTION, { _id: idOf(erasure) }, { stage, dueAt, doneTo, waiting })
    },

    async drop(erasure) {
      await store.remove(COLLECTION, { _id: idOf(erasure) })
    },

    dueBy: (now, limit) =>
      store.find(COLLECTION, {
        where: { dueAt: command.lte(now) },
        order: { field: 'dueAt', direction: 'asc' },
        limit,
      }),

    claim: async (erasure, until) =>
      (await store.replace(COLLECTION, { _id: idOf(erasure), dueAt: erasure.dueAt }, { dueAt: until })) === 1,
  }
}

function own(store: typeof Store): Pick<Erasures, 'markLeaving' | 'unmark' | 'removeOwn' | 'removeTries'> {
  return {
    async markLeaving({ personId, askedAt }) {
      await store.replace('people', { _id: personId }, { roles: [], leavingAt: askedAt })
    },

    async unmark({ personId, askedAt, roles }) {
      await store.replace('people', { _id: personId, leavingAt: askedAt }, { roles, leavingAt: undefined })
    },

    async removeOwn({ personId, askedAt }) {
      const upTo = command.lte(askedAt)
      await store.remove('people', { _id: personId, leavingAt: upTo })
      await store.remove('presences', { _id: personId, onDuty: false, seenAt: upTo })
      await store.remove('reach', { _id: personId, seenAt: upTo })
      await store.remove('outbox', { toId: personId, at: upTo })
    },

    async removeTries({ personId, askedAt }, upTo) {
      const tries = { by: personId, act: 'claim' }
      await store.remove('desk_log', { ...tries, at: command.lte(Math.min(upTo, askedAt)) })
      return store.count('desk_log', { ...tries, at: command.lte(askedAt) })
    },
  }
}

function onePurpose(store: typeof Store): Pick<Erasures, 'forgetLedger' | 'forgetPlace'> {
  return {
    async forgetLedger(personId) {
      await store.remove('reach', { _id: personId })
    },

    async forgetPlace(personId) {
      await store.remove('presences', { _id: personId, onDuty: false })
    },
  }
}

function traces(store: typeof Store): Pick<Erasures, 'casesNaming' | 'appealsNaming' | 'pagesNaming' | 'drillsNaming'> {
  const naming = (collection: string) => (personId: string, after: string, limit: number) =>
    store.find(collection, {
      where: { namedIds: personId, _id: command.gt(after) },
      order: { field: '_id', direction: 'asc' },
      limit,
    })
  return {
    casesNaming: naming('help_requests'),
    appealsNaming: naming(APPEALS),

    async pagesNaming({ personId, communityId }) {
      // A week names people deep inside, where no index reaches: a community has fifty of them a year, and accounts are deleted rarely.
      const pages = await store.find('rosters', {
        where: { communityId, kind: command.in(['plan', 'week']) },
        limit: MOST_PAGES,
      })
      const handovers = await store.find('rosters', {
        where: anyOf(
          { communityId, kind: 'handover', 'from.id': personId },
          { communityId, kind: 'handover', 'to.id': personId },
        ),
        limit: MOST_PAGES,
      })
      return [...pages.filter((page) => JSON.stringify(page).includes(personId)), ...handovers]
    },

    drillsNaming: ({ personId, communityId }) =>
      store.find('drills', {
        where: anyOf({ communityId, 'parts.memberId': personId }, { communityId, startedBy: personId }),
        limit: MOST_PAGES,
      }),
  }
}

function letters(store: typeof Store): Pick<Erasures, 'lettersAbout' | 'blot' | 'burn' | 'forgetChecks'> {
  return {
    async lettersAbout(id) {
      // Every message's key begins with what it is about, and `;` follows `:`.
      const where = { _id: command.gte(`${id}:`).and(command.lt(`${id};`)) }
      const found = await store.find('outbox', { where, limit: MOST_MESSAGES })
      return found.map(({ _id, toId, title, body }) => ({
        key: String(_id),
        ...{ toId: String(toId), title: String(title), body: String(body) },
      }))
    },

    async blot({ key, title, body }) {
      await store.replace('outbox', { _id: key }, { title, body })
    },

    async forgetChecks(caseId) {
      await store.remove('photo_checks', { 'photo.caseId': caseId })
    },

    async burn(keys) {
      if (keys.length > 0) await store.remove('outbox', { _id: command.in([...keys]) })
    },
  }
}
