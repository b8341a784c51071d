import { personIdOf } from '../../cloudfunctions/_shared/wechat/person-id'
import { NO_CASE_YET, type Presence } from '../../core/duty/presence'
import type { EpochMs } from '../../core/kit/time'
import { allowing, COMMUNITY, HOME } from '../../test/support/small-town'
import { chanceFrom } from '../demo/chance'

/** How many are on duty where a figure must not depend on it. */
export const CROWDS = [100, 10_000, 100_000] as const

/** As many as the control door and the database take in one request. */
const BATCH = 1000
/** Everybody is within the radius of the case, the worst there is: 0.02° is 1.9 km east and 2.2 km north. */
const SPREAD_DEGREES = 0.02
const SEED = 20_260_302

export function openidOf(member: number): string {
  return `crowd-${member}`
}

/** Presences of the members from `from` up to but not `to`, in batches. The same member always stands at the same place. */
export function* crowd(from: number, to: number, now: EpochMs): Generator<readonly Record<string, unknown>[]> {
  for (let start = from; start < to; start += BATCH) {
    const size = Math.min(BATCH, to - start)
    yield Array.from({ length: size }, (_, i) => presenceDocument(start + i, now))
  }
}

function presenceDocument(number: number, now: EpochMs): Record<string, unknown> {
  const chance = chanceFrom(SEED + number)
  const place = { lng: HOME.lng + around(chance.next()), lat: HOME.lat + around(chance.next()) }
  const openid = openidOf(number)
  const presence: Presence = {
    member: { id: personIdOf({ openid }), openid, name: `值班${number}`, phone: '13800000000' },
    communityId: COMMUNITY.id,
    onDuty: true,
    switchedAt: now,
    place,
    placedAt: now,
    seenAt: now,
    transport: chance.hits(0.3) ? 'ebike' : 'walk',
    skills: [],
    home: null,
    zoneId: null,
    ...NO_CASE_YET,
  }
  const location = { type: 'Point', coordinates: [place.lng, place.lat] }
  return { _id: presence.member.id, ...presence, location }
}

function around(chance: number): number {
  return (chance * 2 - 1) * SPREAD_DEGREES
}

/** The ledger of each of a batch: who cannot be reached is not asked, and a second search would look for others. */
export function ledgersOf(presences: readonly Record<string, unknown>[]): readonly Record<string, unknown>[] {
  return presences.map(({ _id }) => allowing(String(_id)))
}

/** The record that makes each of a batch a member: who is asked may accept only as one. */
export function membersOf(presences: readonly Record<string, unknown>[]): readonly Record<string, unknown>[] {
  const unsaid = { home: null, careNotes: '', birthYear: null, streetId: null, skills: [] }
  return presences.map(({ _id, member, communityId, transport }) => {
    const { openid, name, phone } = member as Presence['member']
    return { ...unsaid, _id, openid, name, phone, communityId, transport, roles: ['member'] }
  })
}
