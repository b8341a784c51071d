import type { NameTabBar } from './name-tab-bar'

export const nameTabBar: NameTabBar = () => {
  document.querySelector('taro-tabbar')?.setAttribute('role', 'navigation')
}
