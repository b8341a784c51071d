import type { EpochMs } from '../../../core/kit/time'
import type { Person } from '../../../core/people/person'
import type { RoleChange } from '../../../core/staff/role-change'
import { personSchema } from '../documents/people-documents'
import { roleChangeSchema } from '../documents/staff-documents'
import { parseStored, readAll } from '../documents/stored'
import type { Log } from '../log'
import { command, type Raw, type store as Store } from '../wechat/store'
import { eraseNamed, withNames } from './named-records'

const COLLECTION = 'role_changes'
const PEOPLE = 'people'

/** Somebody with the last change of their roles on record; empty before the first. */
export interface BeforeRoles {
  readonly person: Person
  readonly roleChange: string
}

export interface RoleChangePage {
  readonly changes: readonly RoleChange[]
  readonly more: EpochMs | null
}

/** Who got or lost which role: a change is on record before it counts, and counts as soon as its person names it. */
export interface RoleChanges {
  /** A person read anew, to change their roles; null for somebody who is not on record. */
  before(personId: string): Promise<BeforeRoles | null>
  /** Changes a person's roles and has it on record. False, and nothing changes, when somebody changed them since `before` was read. */
  make(before: BeforeRoles, change: Omit<RoleChange, 'follows' | 'counted' | 'before'>): Promise<boolean>
  /** The changes of a community that came to count, newest first, those before an instant; and before which instant there are more. */
  in(communityId: string, before: EpochMs | null, limit: number): Promise<RoleChangePage>
  /** Takes a person out of every change. False when there are more to look at. */
  erase(personId: string): Promise<boolean>
}

function readChange(raw: Raw): RoleChange {
  return parseStored(roleChangeSchema, { ...raw, id: raw._id })
}

function readLast(raw: Raw): string {
  return typeof raw.roleChange === 'string' ? raw.roleChange : ''
}

export function roleChanges(store: typeof Store, log: Log): RoleChanges {
  const count = async (id: string) => {
    await store.replace(COLLECTION, { _id: id, counted: false }, { counted: true })
  }
  return {
    async before(personId) {
      const raw = await store.get(PEOPLE, personId)
      if (!raw) return null
      return { person: parseStored(personSchema, { ...raw, id: raw._id }), roleChange: readLast(raw) }
    },

    async make({ person, roleChange }, { id, ...change }) {
      // Its writer may have died before it could say so: what is followed did count.
      if (roleChange !== '') await count(roleChange)
      const fields = { ...change, before: person.roles, follows: roleChange, counted: false }
      await store.put(COLLECTION, id, withNames(fields))
      const unchanged = roleChange === '' ? command.in(['', null]) : roleChange
      const where = { _id: person.id, roleChange: unchanged }
      if ((await store.replace(PEOPLE, where, { roles: change.after, roleChange: id })) !== 1) return false
      await count(id)
      return true
    },

    async in(communityId, before, limit) {
      const found = await store.find(COLLECTION, {
        where: { communityId, ...(before === null ? {} : { at: command.lt(before) }) },
        order: { field: 'at', direction: 'desc' },
        limit,
      })
      const changes = readAll(found, readChange, log)
      const named = await namedByTheirs(
        store,
        changes.filter(({ counted }) => !counted),
      )
      return {
        changes: changes.filter(({ id, counted }) => counted || named.has(id)),
        more: found.length === limit ? (changes.at(-1)?.at ?? null) : null,
      }
    },

    erase: (personId) => eraseNamed(store, COLLECTION, personId),
  }
}

/** Of changes nobody has marked, those their person names. */
async function namedByTheirs(store: typeof Store, open: readonly RoleChange[]): Promise<ReadonlySet<string>> {
  if (open.length === 0) return new Set()
  const ids = [...new Set(open.map(({ personId }) => personId))]
  const raws = await store.find(PEOPLE, { where: { _id: command.in(ids) }, limit: ids.length })
  return new Set(raws.map(readLast))
}
