import type { MemberOnDuty } from '@core/contract/duty'
import type { OpenRow } from '@core/contract/help-answers'
import type { DeadLetter, DrillAnswer, ReachAnswer } from '@core/contract/reach'
import { type DurationMs, type EpochMs, minutes, seconds } from '@core/kit/time'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import type { Matter } from './matter'
import { rosterMatters } from './roster-matters'

/** Cases change by the second; where somebody walks, by their phone's beat. */
const CASES_MS: DurationMs = seconds(5)
const PEOPLE_MS: DurationMs = seconds(30)

const ROSTER_MS: DurationMs = minutes(1)

const HERE = { communityId: COMMUNITY_ID }

/** Every open case of the community, kept up to date while somebody looks. */
export function useOpenCases(): Remote<readonly OpenRow[]> {
  return useKept(async () => (await callCloud('help', 'open', HERE)).rows, CASES_MS)
}

export function useMembersOnDuty(): Remote<readonly MemberOnDuty[]> {
  return useKept(async () => (await callCloud('duty', 'where', HERE)).members, PEOPLE_MS)
}

/** Who on duty can be reached. */
export function useReach(): Remote<ReachAnswer> {
  return useKept(() => callCloud('duty', 'reach', HERE), PEOPLE_MS)
}

/** Urgent messages that reached nobody. */
export function useDeadLetters(): Remote<readonly DeadLetter[]> {
  return useKept(async () => (await callCloud('duty', 'deadLetters', HERE)).letters, PEOPLE_MS)
}

export function useDrill(): Remote<DrillAnswer | null> {
  return useKept(async () => (await callCloud('duty', 'drill', HERE)).drill, PEOPLE_MS)
}

/** What the coming day of the roster brings: it changes by the hour, a handover by the minute. */
export function useRosterMatters(now: EpochMs): readonly Matter[] {
  return rosterMatters(dataOf(useKept(() => callCloud('roster', 'ahead', {}), ROSTER_MS)), now)
}

/** What a remote holds, if it holds anything. */
export function dataOf<T>(remote: Remote<T>): T | undefined {
  return remote.status === 'ready' ? remote.data : undefined
}

function useKept<T>(load: () => Promise<T>, everyMs: DurationMs): Remote<T> {
  const remote = useRemote(load, [])
  usePoll(everyMs, () => remote.status !== 'loading' && remote.reload())
  return remote
}
