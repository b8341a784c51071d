import { isOpen } from '@core/appeals/appeal'
import type { AppealView } from '@core/appeals/appeal-view'
import { type DurationMs, minutes, seconds } from '@core/kit/time'
import { callCloud } from '../cloud/call-cloud'
import type { Remote } from '../remote'
import { useWatched } from '../use-watched'

/** One appeal, kept up to date while the page is shown. */
export function useWatchedAppeal(appealId: string, seenVersion = 0): Remote<AppealView> {
  return useWatched<AppealView>({
    id: appealId,
    seenVersion,
    pace: appealPace,
    ask: async (version) => {
      const answer = await callCloud('appeals', 'watch', { appealId, version })
      return answer.unchanged ? null : answer.appeal
    },
  })
}

/** Days are promised here, not minutes; what is over hardly changes any more. */
export function appealPace(appeal: Pick<AppealView, 'status'> | undefined): DurationMs {
  if (!appeal) return seconds(10)
  return isOpen(appeal) || appeal.status === 'answered' ? seconds(30) : minutes(5)
}
