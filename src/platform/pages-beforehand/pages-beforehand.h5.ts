import { onNudge } from '../nudge'
import { beforehand, type Route } from './beforehand'
import type { BringPages } from './pages-beforehand'

/** Where Taro's browser build keeps its pages. */
interface TaroWindow {
  readonly __taroAppConfig?: { readonly routes?: readonly Route[] }
}

export const bringPages: BringPages = () => {
  const bring = beforehand((window as unknown as TaroWindow).__taroAppConfig?.routes ?? [])
  onNudge(() => void bring())
  // What the first page itself needs comes before.
  if (document.readyState === 'complete') void bring()
  else window.addEventListener('load', () => void bring(), { once: true })
}
