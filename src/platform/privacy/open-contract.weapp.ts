import Taro from '@tarojs/taro'
import type { OpenContract } from './open-contract'

export const openContract: OpenContract | undefined = () =>
  new Promise((resolve) => {
    // Not one of those that Taro makes a promise of; where it does not open, the sheet has said the same in short.
    Taro.openPrivacyContract({ success: () => resolve(), fail: () => resolve() })
  })
