import type { Candidate } from '@core/dispatch/ranking'
import { NO_CASE_YET } from '@core/duty/presence'
import type { Place } from '@core/kit/geo'
import type { EpochMs } from '@core/kit/time'
import type { Actor, Contact, Role, Transport } from '@core/people/person'

/** A morning in the town; every test counts from here. */
export const START: EpochMs = Date.parse('2025-11-21T08:00:00+08:00')

/** The door of building 7. */
export const HOME: Place = { lng: 118.78, lat: 32.06 }

const METRES_PER_DEGREE = (Math.PI * 6_378_100) / 180

/** So many metres north of the place of trouble. */
export function north(metres: number): Place {
  return { lng: HOME.lng, lat: HOME.lat + metres / METRES_PER_DEGREE }
}

export const chen = contact('chen', '陈桂英')
export const wang = contact('wang', '王海')
export const li = contact('li', '李梅')
export const zhao = contact('zhao', '赵强')
export const sun = contact('sun', '孙丽')
export const qian = contact('qian', '钱芳')
export const wu = contact('wu', '吴刚')
export const he = contact('he', '何云')
export const feng = contact('feng', '冯亮')

export const CAST: readonly Contact[] = [chen, wang, li, zhao, sun, qian, wu, he, feng]

const ROLES: Readonly<Record<string, readonly Role[]>> = {
  wang: ['member'],
  li: ['member'],
  zhao: ['member'],
  sun: ['member'],
  qian: ['member', 'coordinator'],
  wu: ['member', 'secretary'],
  he: ['operator'],
}

/** The person with the roles the cast gives them: four members, a coordinator, a secretary, an operator, two residents. */
export function as(person: Contact): Actor {
  return { kind: 'person', id: person.id, roles: ROLES[person.id] ?? [] }
}

export interface Standing {
  readonly at?: number
  readonly transport?: Transport
  readonly onDuty?: boolean
  readonly busy?: boolean
  readonly placedAt?: EpochMs
}

/** A member on duty so many metres from the trouble, whose place is as fresh as can be unless said otherwise. */
export function onCall(member: Contact, standing: Standing = {}): Candidate {
  const { at = 100, transport = 'walk', onDuty = true, busy = false, placedAt = START } = standing
  return {
    busy,
    presence: {
      member,
      communityId: 'town',
      onDuty,
      switchedAt: START,
      place: north(at),
      placedAt,
      seenAt: placedAt,
      transport,
      skills: [],
      home: null,
      zoneId: null,
      ...NO_CASE_YET,
    },
    reach: { consents: 9, phone: true, seenAt: placedAt },
  }
}

/** Wang, Li, Zhao and Sun on duty, 100 m apart, nearest first, with places told at the given instant. */
export function fourOnCall(placedAt: EpochMs = START): readonly Candidate[] {
  return [wang, li, zhao, sun].map((member, index) => onCall(member, { at: (index + 1) * 100, placedAt }))
}

function contact(id: string, name: string): Contact {
  return { id, openid: `openid-${id}`, name, phone: `1380000${id.length}${id.charCodeAt(0)}` }
}
