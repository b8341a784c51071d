import { derivedFields } from '../../cloudfunctions/_shared/documents/help-request-document'
import type { EpochMs } from '../../core/kit/time'
import type { Community } from '../../core/people/community'
import type { Person } from '../../core/people/person'
import { type ControlDoor, controlDoor } from '../control-door'
import { CAST } from './cast'
import { type Past, pastCases } from './past-cases'
import { COMMUNITY_ID } from './to-documents'

/** So many documents go through the control door at once, and so many cases the engine counts in one turn. */
const BATCH = 200

/** How long a past reaches back, in whole days before today, and about how many cases a day had. */
export interface PastSize {
  readonly days: number
  readonly perDay: number
}

/** A year of a community of some thousand households: enough that a month's rates say something. */
export const A_YEAR: PastSize = { days: 365, perDay: 3 }

/** The same past for everybody. */
const SEED = 7

/**
 * Gives the demo town a past: ended cases, counted day by day by its own engine. Whoever a visitor may step into has asked for nothing
 * yet, so that their own pages begin empty. Answers how many cases; called twice it fails, because they are there already.
 */
export async function givePast(url: string, size: PastSize): Promise<number> {
  const door = controlDoor(url)
  const documents = await pastIn(door, size, await door.now())
  await insertAndCount(door, { help_requests: documents })
  return documents.length
}

/** Puts in what has ended by now, so many documents at once, and has the engine count it. */
export async function insertAndCount(
  door: ControlDoor,
  collections: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const most = Math.max(...Object.values(collections).map(({ length }) => length))
  for (const [name, documents] of Object.entries(collections))
    for (let from = 0; from < documents.length; from += BATCH)
      await door.insert({ [name]: documents.slice(from, from + BATCH) })
  // A turn more: a day whose cases are counted in two turns is counted twice.
  for (let counted = 0; counted <= most; counted += BATCH) await door.fire('engine')
}

async function pastIn(door: ControlDoor, size: PastSize, now: EpochMs): Promise<readonly object[]> {
  const community = withIds<Community>(await door.documents('communities')).find(({ id }) => id === COMMUNITY_ID)
  if (!community) throw new Error('no community')
  const people = withIds<Person>(await door.documents('people')).filter(
    ({ communityId }) => communityId === COMMUNITY_ID,
  )
  const members = people.filter(({ roles }) => roles.includes('member'))
  const cast = new Set(CAST.map(({ openid }) => openid))
  const residents = people.filter(({ roles, openid }) => roles.length === 0 && !cast.has(openid))
  return casesOf({ community, members, residents, now, ...size, seed: SEED })
}

/** The cases of a past as they are stored, still to be counted. */
export function casesOf(past: Past): readonly object[] {
  return pastCases(past).map((request) => {
    const { id, ...fields } = request
    return { ...fields, ...derivedFields(request), _id: id }
  })
}

function withIds<T extends { readonly id: string }>(documents: readonly object[]): readonly T[] {
  return (documents as readonly (T & { readonly _id: string })[]).map((one) => ({ ...one, id: one._id }))
}
