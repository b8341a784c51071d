import { useDidShow } from '@tarojs/taro'
import { lookAtLettersAgain } from '../elder-mode'

/** For the app itself: somebody who comes back may have set larger letters meanwhile. */
export function useFollowedLetters(): void {
  useDidShow(lookAtLettersAgain)
}
