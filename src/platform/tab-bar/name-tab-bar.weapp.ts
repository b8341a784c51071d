import type { NameTabBar } from './name-tab-bar'

export const nameTabBar: NameTabBar = () => {}
