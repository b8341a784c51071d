import type { WhenDrawn } from './when-drawn'

export const whenDrawn: WhenDrawn = (_box, act) => {
  act()
  return () => {}
}
