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

/** Shown at once: the mini-program sends a list to its view in one piece, and of the longest words no more go into it. */
const AT_A_TIME = 6

export interface Published {
  readonly items: readonly PublicAppealView[]
  /** There may be older ones. */
  readonly more: boolean
}

const load = async (before: number | null): Promise<Published> => {
  const { items } = await callCloud('appeals', 'published', { communityId: COMMUNITY_ID, before })
  return { items, more: items.length === A_PAGE }
}

export interface PublishedHandles {
  readonly remote: Remote<Published>
  /** So many of the items are to be seen. */
  readonly most: number
  older(): Promise<void>
}

/** What was published, newest first, and the way to older ones: to those that are here already, then to those in the cloud. */
export function usePublished(tell: Tell): PublishedHandles {
  const remote = useRemote(() => load(null), [])
  const attempt = useAttempt(tell, () => undefined)
  const [asking, setAsking] = useState(false)
  const [most, setMost] = useState(AT_A_TIME)
  return {
    remote,
    most,
    async older() {
      if (remote.status !== 'ready' || asking) return
      const { items, more } = remote.data
      const wanted = most + AT_A_TIME
      if (items.length >= wanted || !more) return setMost(wanted)
      setAsking(true)
      const next = await attempt(() => load(items.at(-1)?.publishedAt ?? null))
      setAsking(false)
      if (!next) return
      remote.replace({ items: [...items, ...next.items], more: next.more })
      setMost(wanted)
    },
  }
}
