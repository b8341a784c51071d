import { type ReachRow, reachContract } from '../../core/contract/reach'
import type { Candidate } from '../../core/dispatch/ranking'
import { gapsOf } from '../../core/duty/reachability'
import type { EpochMs } from '../../core/kit/time'
import type { ChannelName } from '../../core/message/channel'
import { operation } from '../_shared/operation'
import { overseerOf } from './overseer'

/** Who on duty can be reached now, those who cannot first. One read for everybody. Fails with NOT_YOURS. */
export const reach = operation(reachContract.reach, async ({ communityId }, context) => {
  await overseerOf(communityId, context)
  const found = await context.presences.onDutyIn(communityId)
  const rows = found.map((candidate) => rowOf(candidate, context.now)).sort(silentFirst)
  const channels = Object.keys(context.channels) as ChannelName[]
  return { onDuty: rows.length, reachable: rows.filter((row) => row.gaps.length === 0).length, channels, rows }
})

function rowOf({ presence: { member, onDuty }, reach: own }: Candidate, now: EpochMs): ReachRow {
  return {
    ...{ memberId: member.id, name: member.name, onDuty, gaps: gapsOf(own, now) },
    ...{ consents: own.consents, hasPhone: member.phone !== '', seenAt: own.seenAt },
  }
}

function silentFirst(a: ReachRow, b: ReachRow): number {
  return b.gaps.length - a.gaps.length || a.consents - b.consents || (a.memberId < b.memberId ? -1 : 1)
}
