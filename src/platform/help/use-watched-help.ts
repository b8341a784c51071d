import type { HelpAnswer } from '@core/contract/help'
import { useRef } from 'react'
import { callCloud } from '../cloud/call-cloud'
import type { Remote } from '../remote'
import { usePoll } from '../use-poll'
import { useRemote } from '../use-remote'
import { watchPace } from './watch-pace'

/** One case, kept up to date while the page is shown. */
export function useWatchedHelp(helpId: string): Remote<HelpAnswer> {
  const known = useRef<HelpAnswer>()
  const remote = useRemote(async () => {
    const before = known.current?.id === helpId ? known.current : undefined
    const answer = await callCloud('help', 'watch', { helpId, version: before?.version ?? 0 })
    if (!answer.unchanged) known.current = answer.help
    else if (before) return before
    return known.current as HelpAnswer
  }, [helpId])
  const help = remote.status === 'ready' ? remote.data : undefined
  if (help) known.current = help
  usePoll(watchPace(help), () => remote.status !== 'loading' && remote.reload())
  return remote
}
