import type { DeskAnswer } from '@core/contract/desk'
import { useRef } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { watchPace } from '../../platform/help/watch-pace'
import type { Remote } from '../../platform/remote'
import { usePoll } from '../../platform/use-poll'
import { useRemote } from '../../platform/use-remote'

/** One case as the desk sees it, kept up to date while the page is shown. */
export function useFollow(helpId: string): Remote<DeskAnswer> {
  const known = useRef<DeskAnswer>()
  const remote = useRemote(async () => {
    const before = known.current
    const answer = await callCloud('desk', 'follow', { helpId, version: before?.version ?? 0 })
    if (answer.unchanged && before) return before
    if (answer.unchanged) throw new Error('nothing to be unchanged from')
    known.current = answer.help
    return answer.help
  }, [helpId])
  const help = remote.status === 'ready' ? remote.data : undefined
  if (help) known.current = help
  usePoll(watchPace(help), () => remote.status !== 'loading' && remote.reload())
  return remote
}
