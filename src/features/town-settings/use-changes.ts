import type { ChangeAnswer } from '@core/contract/settings'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { COMMUNITY_ID } from '../../platform/community-id'
import type { Remote } from '../../platform/remote'
import { useRemote } from '../../platform/use-remote'

interface Told {
  readonly changes: readonly ChangeAnswer[]
  readonly more: string | null
}

/** What was changed, newest first; asked anew when the settings have another version, and further back when somebody wants it. */
export function useChanges(version: number): { readonly remote: Remote<Told>; more(): Promise<void> } {
  const [pages, setPages] = useState(1)
  const remote = useRemote(async () => readPages(pages), [version])
  return {
    remote,
    async more() {
      setPages(pages + 1)
      if (remote.status !== 'ready' || remote.data.more === null) return
      const next = await callCloud('settings', 'changes', { communityId: COMMUNITY_ID, from: remote.data.more })
      remote.replace({ changes: [...remote.data.changes, ...next.changes], more: next.more })
    },
  }
}

async function readPages(pages: number): Promise<Told> {
  const told = await callCloud('settings', 'changes', { communityId: COMMUNITY_ID, from: null })
  let [changes, more] = [told.changes, told.more]
  for (let page = 1; page < pages && more !== null; page++) {
    const next = await callCloud('settings', 'changes', { communityId: COMMUNITY_ID, from: more })
    changes = [...changes, ...next.changes]
    more = next.more
  }
  return { changes, more }
}
