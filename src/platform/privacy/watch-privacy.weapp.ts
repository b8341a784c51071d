import { PRIVACY_USES, type PrivacyUseName } from '@core/people/privacy-uses'
import Taro from '@tarojs/taro'
import { isQuiet } from './asked'
import { AGREE_BUTTON, putQuestion } from './question'
import type { WatchPrivacy } from './watch-privacy'

/** WeChat has one listener; a second one would take its place. Phones before 2.32.3 ask by themselves. */
export const watchPrivacy: WatchPrivacy = () => {
  if (typeof Taro.onNeedPrivacyAuthorization !== 'function') return
  Taro.onNeedPrivacyAuthorization((resolve, info) => {
    const use = useOf(info?.referrer ?? '')
    if (use !== undefined && isQuiet(use)) return resolve({ event: 'disagree' })
    putQuestion(use, {
      shown: () => resolve({ event: 'exposureAuthorization' }),
      answered: (agreed) => resolve(agreed ? { event: 'agree', buttonId: AGREE_BUTTON } : { event: 'disagree' }),
    })
  })
}

/** Names by which WeChat asks for an API that is called otherwise. */
const CALLED: Readonly<Record<string, string>> = { record: 'getRecorderManager' }

/** The referrer names the API; of what is on no list of ours the sheet says no more than that WeChat wants a word. */
function useOf(referrer: string): PrivacyUseName | undefined {
  const name = CALLED[referrer] ?? referrer
  return PRIVACY_USES.find(({ apis }) => apis.some((api) => name.includes(api)))?.use
}
