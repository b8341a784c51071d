import type { AppealPart } from '@core/appeals/appeal'
import type { AppealView } from '@core/appeals/appeal-view'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Ready } from '../../platform/remote'
import { useAttempt } from '../../platform/use-attempt'
import type { Tell } from '../../platform/use-toast'

/** A coordinator lets others read words that wait for it, or not. */
export function useJudge(ready: Ready<AppealView>, tell: Tell) {
  const attempt = useAttempt(tell, ready.reload)
  return async (of: AppealPart, show: boolean) => {
    const appealId = ready.data.id
    const judged = await attempt(() => callCloud('appeals', 'judge', { appealId, piece: { kind: 'words', of }, show }))
    if (!judged) return
    ready.replace(judged)
    tell(show ? '放出来了' : '不放，别人看不到', 'done')
  }
}
