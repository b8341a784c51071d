import type { AppealView } from '@core/appeals/appeal-view'
import type { Ready } from '../../platform/remote'
import type { Tell } from '../../platform/use-toast'
import { useCallBack } from './use-call-back'
import { useJudge } from './use-judge'

/** What somebody at the desk says of a case without a question before it, as its page asks for it. */
export function useDeskWords(ready: Ready<AppealView>, tell: Tell) {
  return { onJudge: useJudge(ready, tell), onTold: useCallBack(ready, tell) }
}
