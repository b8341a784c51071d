import { type AbsentRow, type ReachRow, reachContract } from '../../core/contract/reach'
import type { Candidate } from '../../core/dispatch/ranking'
import { gapsOf } from '../../core/duty/reachability'
import { turnOut } from '../../core/duty/turn-out'
import type { EpochMs } from '../../core/kit/time'
import type { ChannelName } from '../../core/message/channel'
import { mayOversee } from '../../core/people/permissions'
import { mondaysTouching, onCallAt } from '../../core/roster/on-call'
import { callerWho } from '../_shared/caller-who'
import { operation } from '../_shared/operation'
import { openBook, type RosterBook } from '../_shared/roster/book'

/** Who on duty can be reached now, those who cannot first, and who of those on call has not turned up. Fails with NOT_YOURS. */
export const reach = operation(reachContract.reach, async ({ communityId }, context) => {
  await callerWho(mayOversee, context, communityId)
  const [found, book] = await Promise.all([
    context.presences.onDutyIn(communityId),
    openBook(communityId, mondaysTouching({ from: context.now, to: context.now + 1 }), context),
  ])
  const rows = found.map((candidate) => rowOf(candidate, context.now)).sort(silentFirst)
  const channels = Object.keys(context.channels) as ChannelName[]
  const reachable = rows.filter((row) => row.gaps.length === 0).length
  return { onDuty: rows.length, reachable, channels, rows, ...turnedUp(book, rows, context.now) }
})

function rowOf({ presence: { member, onDuty }, reach: own }: Candidate, now: EpochMs): ReachRow {
  return {
    ...{ memberId: member.id, name: member.name, onDuty, gaps: gapsOf(own, now) },
    ...{ consents: own.consents, hasPhone: member.phone !== '', seenAt: own.seenAt },
  }
}

/** Somebody the community does not know any more is expected by nobody. */
function turnedUp({ roster, people }: RosterBook, rows: readonly ReachRow[], now: EpochMs) {
  const known = new Map(people.map((person) => [person.id, person]))
  const onCall = onCallAt(roster, now).filter(({ personId }) => known.has(personId))
  const { expected, absent } = turnOut(onCall, new Set(rows.map(({ memberId }) => memberId)), now)
  const named = absent.map(({ personId, postName, since }): AbsentRow => {
    const { name = '', phone = '' } = known.get(personId) ?? {}
    return { memberId: personId, name, phone, postName, since }
  })
  return { expected, absent: named }
}

function silentFirst(a: ReachRow, b: ReachRow): number {
  return b.gaps.length - a.gaps.length || a.consents - b.consents || (a.memberId < b.memberId ? -1 : 1)
}
