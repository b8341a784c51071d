import type { Person } from '../../../core/people/person'
import { personSchema } from '../documents/people-documents'
import { parseStored } from '../documents/stored'
import type { store as Store } from '../wechat/store'

export interface People {
  get(id: string): Promise<Person | null>
  /** Writes the whole record; a repeated call changes nothing more. */
  save(person: Person): Promise<void>
}

export function people(store: typeof Store): People {
  return {
    async get(id) {
      const raw = await store.get('people', id)
      return raw ? parseStored(personSchema, { ...raw, id: raw._id }) : null
    },
    async save({ id, ...rest }) {
      await store.put('people', id, rest)
    },
  }
}
