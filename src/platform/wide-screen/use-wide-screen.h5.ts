import { useEffect, useState } from 'react'
import type { UseWideScreen } from './use-wide-screen'

export const useWideScreen: UseWideScreen = (leastPx) => {
  const query = `(min-width: ${leastPx}px)`
  const [wide, setWide] = useState(() => window.matchMedia(query).matches)
  useEffect(() => {
    const media = window.matchMedia(query)
    // While a page is printed the window is as wide as the paper: what is on the screen, with all that was chosen there, must outlive that.
    const look = () => {
      if (!window.matchMedia('print').matches) setWide(media.matches)
    }
    look()
    media.addEventListener('change', look)
    return () => media.removeEventListener('change', look)
  }, [query])
  return wide
}
