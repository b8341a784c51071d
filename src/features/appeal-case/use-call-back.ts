import type { AppealView } from '@core/appeals/appeal-view'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Ready } from '../../platform/remote'
import { useAttempt } from '../../platform/use-attempt'
import type { Tell } from '../../platform/use-toast'

/** Whoever sits at the desk has told the owner of a merged case how the other one ended: nobody rings them again. */
export function useCallBack(ready: Ready<AppealView>, tell: Tell) {
  const attempt = useAttempt(tell, ready.reload)
  return async () => {
    const answer = await attempt(() => callCloud('appeals', 'calledBack', { appealId: ready.data.id }))
    if (!answer) return
    ready.replace(answer)
    tell('记下了，不用再打', 'done')
  }
}
