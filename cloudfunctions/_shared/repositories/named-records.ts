import { withoutPerson } from '../../../core/privacy/without-person'
import { personIdsIn } from '../wechat/person-id'
import type { Raw, store as Store } from '../wechat/store'

/** Records erased from at once. */
const BATCH = 50

/** A record as it is stored, with everybody it names beside it, by which an account that is deleted finds its traces. */
export function withNames<T extends object>(fields: T): T & Raw {
  return { ...fields, namedIds: personIdsIn(fields) }
}

/** Takes a person out of every record of a collection that names them. False when there are more to look at. */
export async function eraseNamed(store: typeof Store, collection: string, personId: string): Promise<boolean> {
  const found = await store.find(collection, { where: { namedIds: personId }, limit: BATCH })
  for (const { _id, ...fields } of found) await store.put(collection, String(_id), withoutPerson(fields, personId))
  return found.length < BATCH
}
