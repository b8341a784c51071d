import type { BringPages } from './pages-beforehand'

export const bringPages: BringPages = () => {}
