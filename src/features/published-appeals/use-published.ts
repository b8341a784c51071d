import type { PublicAppealView } from '@core/appeals/publication'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Remote } from '../../platform/remote'
import { useAttempt } from '../../platform/use-attempt'
import { useRemote } from '../../platform/use-remote'
import type { Tell } from '../../platform/use-toast'

/** As many as the cloud answers with at once: fewer are the last. */
const A_PAGE = 20

export interface Published {
  readonly items: readonly PublicAppealView[]
  /** There may be older ones. */
  readonly more: boolean
}

const load = async (before: number | null): Promise<Published> => {
  const { items } = await callCloud('appeals', 'published', { communityId: COMMUNITY_ID, before })
  return { items, more: items.length === A_PAGE }
}

/** What was published, newest first, and the way to older ones. */
export function usePublished(tell: Tell): { readonly remote: Remote<Published>; older(): Promise<void> } {
  const remote = useRemote(() => load(null), [])
  const attempt = useAttempt(tell, () => undefined)
  const [asking, setAsking] = useState(false)
  return {
    remote,
    async older() {
      if (remote.status !== 'ready' || asking) return
      setAsking(true)
      const last = remote.data.items.at(-1)?.publishedAt ?? null
      const next = await attempt(() => load(last))
      setAsking(false)
      if (next) remote.replace({ items: [...remote.data.items, ...next.items], more: next.more })
    },
  }
}
