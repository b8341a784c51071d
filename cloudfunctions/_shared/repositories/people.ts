import type { Person } from '../../../core/people/person'
import { personSchema } from '../documents/people-documents'
import { parseStored } from '../documents/stored'
import type { store as Store } from '../wechat/store'

const COLLECTION = 'people'

/** What a person says of themselves; the rest of the record is the community's. */
export type OwnWords = Pick<Person, 'name' | 'phone' | 'home'>

export interface People {
  get(id: string): Promise<Person | null>
  /** Adds somebody new; false, and nothing changes, when there is a record already. */
  add(person: Person): Promise<boolean>
  /** Replaces a person's own words and touches nothing else: a role given at the same instant stays. */
  tell(id: string, own: OwnWords): Promise<void>
}

export function people(store: typeof Store): People {
  return {
    async get(id) {
      const raw = await store.get(COLLECTION, id)
      return raw ? parseStored(personSchema, { ...raw, id: raw._id }) : null
    },

    add: ({ id, ...rest }) => store.insert(COLLECTION, { ...rest, _id: id }),

    async tell(id, { name, phone, home }) {
      await store.replace(COLLECTION, { _id: id }, { name, phone, home })
    },
  }
}
