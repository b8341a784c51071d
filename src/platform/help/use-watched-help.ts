import type { HelpAnswer } from '@core/contract/help-answers'
import { useEffect, useRef } from 'react'
import { callCloud } from '../cloud/call-cloud'
import type { Remote } from '../remote'
import { usePoll } from '../use-poll'
import { useRemote } from '../use-remote'
import { answerAbout } from './last-answer'
import { watchPace } from './watch-pace'

/** One case, kept up to date while the page is shown; at once when a list beside it has seen a newer version. */
export function useWatchedHelp(helpId: string, seenVersion = 0): Remote<HelpAnswer> {
  const known = useRef<HelpAnswer>()
  const remote = useRemote(
    async () => {
      const before = known.current?.id === helpId ? known.current : answerAbout(helpId)
      const answer = await callCloud('help', 'watch', { helpId, version: before?.version ?? 0 })
      if (!answer.unchanged) known.current = answer.help
      else if (before) return before
      return known.current as HelpAnswer
    },
    [helpId],
    () => answerAbout(helpId),
  )
  const help = remote.status === 'ready' ? remote.data : undefined
  if (help) known.current = help
  const behind = help !== undefined && help.version < seenVersion
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newer version is a reason to ask again
  useEffect(() => {
    if (behind && remote.status === 'ready') remote.reload()
  }, [behind, seenVersion])
  usePoll(watchPace(help), () => remote.status !== 'loading' && remote.reload())
  return remote
}
