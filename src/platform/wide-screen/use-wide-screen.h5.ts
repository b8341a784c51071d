import { useEffect, useState } from 'react'
import type { UseWideScreen } from './use-wide-screen'

export const useWideScreen: UseWideScreen = (leastPx) => {
  const query = `(min-width: ${leastPx}px)`
  const [wide, setWide] = useState(() => window.matchMedia(query).matches)
  useEffect(() => {
    const media = window.matchMedia(query)
    const look = () => setWide(media.matches)
    look()
    media.addEventListener('change', look)
    return () => media.removeEventListener('change', look)
  }, [query])
  return wide
}
