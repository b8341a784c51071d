import { type Person, ROLES } from '../../../core/people/person'
import { phoneKey } from '../../../core/people/phone'
import { placeKey } from '../documents/help-request-document'
import { personSchema } from '../documents/people-documents'
import { parseStored, readAll } from '../documents/stored'
import type { Log } from '../log'
import type { lookAround as LookAround } from '../wechat/look-around'
import { command, type Raw, type store as Store } from '../wechat/store'

const COLLECTION = 'people'

/** What a person says of themselves; the rest of the record is the community's. */
export type OwnWords = Pick<Person, 'name' | 'phone' | 'home'>

export interface People {
  get(id: string): Promise<Person | null>
  /** The same, and in the same round trip which of these places for open cases are free: a hint to begin with, as the index decides. Everything is free to somebody unknown. */
  withPlaces(
    id: string,
    places: readonly number[],
  ): Promise<{ readonly person: Person | null; readonly free: readonly number[] }>
  /** Everybody of a community with this very number, at most 5: a household may share one. An empty number is nobody's. */
  byPhone(communityId: string, phone: string): Promise<readonly Person[]>
  /** Everybody of a community who has any role, at most 1000. */
  withRoles(communityId: string): Promise<readonly Person[]>
  /** The homes that are registered in these buildings, at most 1000; of nobody in particular. */
  homesIn(
    communityId: string,
    buildingIds: readonly string[],
  ): Promise<readonly { readonly buildingId: string; readonly unit: string }[]>
  /** The records of these people; whoever is not on record, or beyond the first 100, is missing. */
  ofIds(ids: readonly string[]): Promise<readonly Person[]>
  /** The names of these people, by id; whoever is not on record, or beyond the first 100, is missing. */
  namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Adds somebody new; false, and nothing changes, when there is a record already. */
  add(person: Person): Promise<boolean>
  /** Replaces a person's own words and touches nothing else: a role given at the same instant stays. */
  tell(id: string, own: OwnWords): Promise<void>
  /** Takes away what the community wrote down for whoever comes. */
  forgetCare(id: string): Promise<void>
}

const MOST_OF_A_HOUSEHOLD = 5

/** More than one case remembers. */
const MOST_NAMES = 100
const MOST_OF_A_STAFF = 1_000

/** Stored beside the number only to be queried: people write one number in many ways. */
export function foundBy({ phone }: Pick<Person, 'phone'>) {
  return { phoneKey: phoneKey(phone) }
}

function readPerson(raw: Raw): Person {
  return parseStored(personSchema, { ...raw, id: raw._id })
}

export function people(store: typeof Store, lookAround: typeof LookAround, log: Log): People {
  return { ...records(store, lookAround), ...lists(store, log) }
}

function records(
  store: typeof Store,
  lookAround: typeof LookAround,
): Pick<People, 'get' | 'withPlaces' | 'add' | 'tell' | 'forgetCare'> {
  return {
    async get(id) {
      const raw = await store.get(COLLECTION, id)
      return raw ? readPerson(raw) : null
    },

    async withPlaces(id, places) {
      const held = (place: number) => ({ from: 'help_requests', where: { heldBy: placeKey(id, place) }, most: 1 })
      const elsewhere = Object.fromEntries(places.map((place) => [`place${place}`, held(place)]))
      const found = await lookAround({ collection: COLLECTION, id }, elsewhere)
      if (!found) return { person: null, free: places }
      const free = places.filter((place) => found.counts[`place${place}`] === 0)
      return { person: readPerson(found.document), free }
    },

    add: ({ id, ...rest }) => store.insert(COLLECTION, { ...rest, ...foundBy(rest), _id: id }),

    async tell(id, { name, phone, home }) {
      await store.replace(COLLECTION, { _id: id }, { name, phone, home, ...foundBy({ phone }) })
    },

    async forgetCare(id) {
      await store.replace(COLLECTION, { _id: id }, { careNotes: '' })
    },
  }
}

function lists(store: typeof Store, log: Log): Pick<People, 'byPhone' | 'withRoles' | 'homesIn' | 'ofIds' | 'namesOf'> {
  const ofIds: People['ofIds'] = async (ids) => {
    if (ids.length === 0) return []
    const where = { _id: command.in(ids.slice(0, MOST_NAMES)) }
    return readAll(await store.find(COLLECTION, { where, limit: MOST_NAMES }), readPerson, log)
  }
  return {
    ofIds,

    async byPhone(communityId, phone) {
      const key = phoneKey(phone)
      if (key === '') return []
      const raws = await store.find(COLLECTION, { where: { communityId, phoneKey: key }, limit: MOST_OF_A_HOUSEHOLD })
      return readAll(raws, readPerson, log)
    },

    async withRoles(communityId) {
      const where = { communityId, roles: command.in([...ROLES]) }
      return readAll(await store.find(COLLECTION, { where, limit: MOST_OF_A_STAFF }), readPerson, log)
    },

    async homesIn(communityId, buildingIds) {
      if (buildingIds.length === 0) return []
      const where = { communityId, 'home.buildingId': command.in([...buildingIds]) }
      const found = readAll(await store.find(COLLECTION, { where, limit: MOST_OF_A_STAFF }), readPerson, log)
      return found.flatMap(({ home }) => (home ? [{ buildingId: home.buildingId, unit: home.unit }] : []))
    },

    async namesOf(ids) {
      return new Map((await ofIds(ids)).map(({ id, name }) => [id, name]))
    },
  }
}
