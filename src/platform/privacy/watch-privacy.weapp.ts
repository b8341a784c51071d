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
    if (use === undefined || isQuiet(use)) return resolve({ event: 'disagree' })
    putQuestion(use, {
      shown: () => resolve({ event: 'exposureAuthorization' }),
      answered: (agreed) => resolve(agreed ? { event: 'agree', buttonId: AGREE_BUTTON } : { event: 'disagree' }),
    })
  })
}

/** The referrer names the API; what is on no list of ours is not agreed to. */
function useOf(referrer: string): PrivacyUseName | undefined {
  return PRIVACY_USES.find(({ apis }) => apis.some((api) => referrer.includes(api)))?.use
}
