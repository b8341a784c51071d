import { useShareAppMessage } from '@tarojs/taro'

const HOME = '/pages/home/index'

/**
 * What a page looks like when it is passed on in WeChat: home, and never what the page shows, unless everybody may read that and the page says where
 * it is. Only a page whose configuration has `enableShareAppMessage` can be passed on at all; on every other WeChat greys the menu item out.
 */
export function useShareCard(title: string, path: string = HOME): void {
  useShareAppMessage(() => ({ title, path, imageUrl: '/share-card.png' }))
}
