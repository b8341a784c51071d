import type { HallMember, HallReach } from '../../core/contract/board'
import type { Candidate } from '../../core/dispatch/ranking'
import { gapsOf } from '../../core/duty/reachability'
import { turnOut } from '../../core/duty/turn-out'
import { type DurationMs, type EpochMs, minutes } from '../../core/kit/time'
import { surnameIn } from '../../core/people/surname'
import { onCallAt } from '../../core/roster/on-call'
import type { CoverKept } from './cover-kept'

/** A place older than this is not drawn: it says nothing about where somebody is now. */
const OLD_MS: DurationMs = minutes(30)

/** Where those on duty last were, by their surnames. */
export function membersIn(found: readonly Candidate[], now: EpochMs): readonly HallMember[] {
  return found
    .filter(({ presence }) => now - presence.placedAt <= OLD_MS)
    .map(({ presence: { member, place }, busy }) => {
      return { surname: surnameIn(member.name), lng: place.lng, lat: place.lat, busy }
    })
}

/** Who on duty cannot be reached, and who of those on call has not turned up; somebody the community does not know any more is expected by nobody. */
export function reachIn(found: readonly Candidate[], { roster, names }: CoverKept, now: EpochMs): HallReach {
  const silent = found.filter(({ reach }) => gapsOf(reach, now).length > 0)
  const onDuty = new Set(found.map(({ presence }) => presence.member.id))
  const onCall = onCallAt(roster, now).filter(({ personId }) => names.has(personId))
  const { expected, absent } = turnOut(onCall, onDuty, now)
  return {
    ...{ onDuty: found.length, reachable: found.length - silent.length, expected },
    silent: silent.map(({ presence }) => surnameIn(presence.member.name)),
    absent: absent.map(({ personId, since }) => ({ surname: surnameIn(names.get(personId) ?? ''), since })),
  }
}
