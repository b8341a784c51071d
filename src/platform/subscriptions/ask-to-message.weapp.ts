import Taro from '@tarojs/taro'
import type { AskToMessage } from './ask-to-message'

export const askToMessage: AskToMessage = async (templateIds) => {
  const tmplIds = templateIds.filter((id) => id !== '')
  if (tmplIds.length === 0) return 'unsupported'
  // A refusal is an answer too: the app's own list of messages remains.
  await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] }).catch(() => undefined)
  return 'asked'
}
