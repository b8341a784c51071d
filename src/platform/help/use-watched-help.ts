import type { HelpAnswer } from '@core/contract/help-answers'
import { callCloud } from '../cloud/call-cloud'
import type { Remote } from '../remote'
import { useWatched } from '../use-watched'
import { answerAbout, dropAnswer } from './last-answer'
import { watchPace } from './watch-pace'

/** One request for help, kept up to date while the page is shown; at once when a list beside it has seen a newer version. */
export function useWatchedHelp(helpId: string, seenVersion = 0): Remote<HelpAnswer> {
  return useWatched<HelpAnswer>({
    id: helpId,
    seenVersion,
    pace: watchPace,
    known: () => answerAbout(helpId),
    ask: async (version) => {
      const answer = await callCloud('help', 'watch', { helpId, version })
      dropAnswer(helpId)
      return answer.unchanged ? null : answer.help
    },
  })
}
