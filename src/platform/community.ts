import type { CommunityAnswer } from '@core/contract/people'
import { callCloud } from './cloud/call-cloud'
import { COMMUNITY_ID, FIRST_HOTLINE } from './community-id'
import type { Remote } from './remote'
import { createSharedRemote } from './shared-remote'
import { remember, remembered } from './storage'
import { useRemote } from './use-remote'

const KEY = 'community'

const community = createSharedRemote<CommunityAnswer>({
  load: () => callCloud('people', 'community', { communityId: COMMUNITY_ID }),
  known: whole,
  keep: (answer) => remember(KEY, answer),
})

/** What an earlier build remembered may lack what was added since: then it is asked for anew. */
function whole(): CommunityAnswer | undefined {
  const answer = remembered<Partial<CommunityAnswer>>(KEY)
  return answer?.pledges ? (answer as CommunityAnswer) : undefined
}

/** Buildings, plan and hotline; from the phone's memory when the network is gone. */
export function useCommunity(): Remote<CommunityAnswer> {
  return community.use()
}

/** The same of whichever community; only the app's own is remembered. */
export function useCommunityOf(communityId: string): Remote<CommunityAnswer> {
  const own = community.use()
  const isOwn = communityId === COMMUNITY_ID
  const other = useRemote(() => (isOwn ? NEVER : callCloud('people', 'community', { communityId })), [communityId])
  return isOwn ? own : other
}

/** Nobody looks at it. */
const NEVER = new Promise<never>(() => {})

/** The number to dial for help, in every state of the network. */
export function useHotline(): string {
  const remote = community.use()
  return remote.status === 'ready' ? remote.data.hotline : FIRST_HOTLINE
}
