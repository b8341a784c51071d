import { useShareAppMessage } from '@tarojs/taro'

/**
 * What a page looks like when it is passed on in WeChat: always home, never what the page shows. Only a page whose
 * configuration has `enableShareAppMessage` can be passed on at all; on every other WeChat greys the menu item out.
 */
export function useShareCard(title: string): void {
  useShareAppMessage(() => ({ title, path: '/pages/home/index', imageUrl: '/share-card.png' }))
}
