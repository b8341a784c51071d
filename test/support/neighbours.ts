import { personIdOf } from '../../cloudfunctions/_shared/wechat/person-id'
import { NO_CASE_YET } from '../../core/duty/presence'
import { allowing, COMMUNITY, eastOfHome, HOME } from './small-town'

/** One of many members on duty, for tests in which only their number matters. */
export interface Neighbour {
  readonly id: string
  readonly openid: string
}

/** More than any test puts on duty. */
const MOST = 200

/** So many members, on duty since `at` along the street, 10 m apart from 100 m on; to be put into the database as they are. */
export function neighboursOnDuty(count: number, at: number) {
  const everybody = Array.from({ length: count }, (_, index) => neighbour(index, at))
  return {
    neighbours: everybody.map(({ person }): Neighbour => ({ id: person._id, openid: person.openid })),
    documents: {
      people: everybody.map(({ person }) => person),
      presences: everybody.map(({ presence }) => presence),
      reach: everybody.map(({ person }) => allowing(person._id)),
    },
  }
}

const IDS = new Set(Array.from({ length: MOST }, (_, index) => personIdOf({ openid: openidOf(index) })))

export function isNeighbour(personId: string): boolean {
  return IDS.has(personId)
}

function openidOf(index: number): string {
  return `neighbour-${index}`
}

function neighbour(index: number, at: number) {
  const openid = openidOf(index)
  const contact = { id: personIdOf({ openid }), openid, name: `邻居${index}`, phone: '13800000000' }
  const place = eastOfHome(100 + index * 10)
  const { id: _id, ...known } = contact
  return {
    person: {
      _id,
      ...known,
      communityId: COMMUNITY.id,
      roles: ['member'],
      home: null,
      careNotes: '',
      birthYear: null,
      streetId: null,
      transport: 'walk',
      skills: [],
    },
    presence: {
      _id,
      member: contact,
      communityId: COMMUNITY.id,
      onDuty: true,
      switchedAt: at,
      place,
      placedAt: at,
      seenAt: at,
      transport: 'walk',
      skills: [],
      home: null,
      zoneId: null,
      ...NO_CASE_YET,
      location: { type: 'Point', coordinates: [place.lng, HOME.lat] },
    },
  }
}
