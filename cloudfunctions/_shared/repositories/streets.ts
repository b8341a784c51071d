import * as z from 'zod'
import { MOST_COMMUNITIES_OF_A_STREET, type Street } from '../../../core/people/street'
import { parseStored } from '../documents/stored'
import { command, type store as Store } from '../wechat/store'

/** Written where the street is set up, by nobody in a community. */
export const streetSchema = z.object({
  id: z.string(),
  name: z.string(),
  communityIds: z.array(z.string()).max(MOST_COMMUNITIES_OF_A_STREET),
}) satisfies z.ZodType<Street>

export interface Streets {
  get(id: string): Promise<Street | null>
  /** What its communities are called, by id; one that is not there any more is missing. */
  namesOf(street: Street): Promise<ReadonlyMap<string, string>>
}

export function streets(store: typeof Store): Streets {
  return {
    async get(id) {
      const raw = await store.get('streets', id)
      return raw ? parseStored(streetSchema, { ...raw, id: raw._id }) : null
    },

    async namesOf({ communityIds }) {
      const where = { _id: command.in([...communityIds]) }
      const raws = await store.find('communities', { where, limit: MOST_COMMUNITIES_OF_A_STREET, fields: ['name'] })
      return new Map(raws.map(({ _id, name }) => [String(_id), String(name)]))
    },
  }
}
