import type { InviteAnswer, StaffAnswer } from '@core/contract/staff'
import { seconds } from '@core/kit/time'
import type { Role } from '@core/people/person'
import type { RoleTie } from '@core/staff/role-ties'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { wordsOf } from '../../platform/cloud/failure'
import { COMMUNITY_ID as communityId } from '../../platform/community-id'
import { randomKey } from '../../platform/random-key'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'

/** Somebody who has just said yes is there while the code is still being shown. */
const RENEW_MS = seconds(5)

/** Who has which role, and everything done with it. */
export interface StaffHands {
  readonly remote: Remote<StaffAnswer>
  /** The invitation that is being shown; undefined when none is. */
  readonly shown: InviteAnswer | undefined
  /** What ties somebody to a role that was to be taken away. */
  readonly ties: readonly RoleTie[]
  invite(role: Role): Promise<void>
  putAway(): void
  callOff(inviteId: string): Promise<void>
  takeAway(personId: string, role: Role): Promise<void>
  forgetTies(): void
}

export function useStaff(tell: Tell): StaffHands {
  const [shown, setShown] = useState<InviteAnswer>()
  const [ties, setTies] = useState<readonly RoleTie[]>([])
  const remote = useRemote(() => callCloud('staff', 'list', { communityId }), [])
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  const replace = (answer: StaffAnswer) => remote.status === 'ready' && remote.replace(answer)
  const trying = async (act: () => Promise<void>) => {
    try {
      await act()
    } catch (error) {
      tell(wordsOf(error), 'alert')
    }
  }
  return {
    ...{ remote, shown, ties },
    invite: (role) =>
      trying(async () => {
        setShown(await callCloud('staff', 'invite', { communityId, role, clientKey: randomKey() }))
        if (remote.status === 'ready') remote.reload()
      }),
    putAway: () => setShown(undefined),
    callOff: (inviteId) =>
      trying(async () => {
        replace(await callCloud('staff', 'callOff', { communityId, inviteId }))
        if (shown?.id === inviteId) setShown(undefined)
        tell('收回了，这个码不能用了', 'done')
      }),
    takeAway: (personId, role) =>
      trying(async () => {
        const answer = await callCloud('staff', 'takeAway', { communityId, personId, role })
        setTies(answer.taken ? [] : answer.ties)
        if (!answer.taken) return
        replace(answer.staff)
        tell('取消好了', 'done')
      }),
    forgetTies: () => setTies([]),
  }
}
