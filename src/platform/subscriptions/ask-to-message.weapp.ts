import Taro from '@tarojs/taro'
import type { AskToMessage } from './ask-to-message'
import { grantedIn } from './granted-in'
import { reportConsent } from './report-consent'

export const askToMessage: AskToMessage = async (templateIds) => {
  const tmplIds = templateIds.filter((id) => id !== '')
  if (tmplIds.length === 0) return 'unsupported'
  // A refusal is an answer too: the app's own list of messages remains.
  const said = await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] }).catch(() => ({}))
  // Not waited for: the tap was for something else, and a consent that is reported late still counts.
  void reportConsent(grantedIn(said, tmplIds))
  return 'asked'
}
