import { type PropsWithChildren, useEffect } from 'react'
import { useFollowedLetters } from './platform/letters/use-followed-letters'
import { useHomeForLostLinks } from './platform/navigation'
import { bringPages } from './platform/pages-beforehand/pages-beforehand'
import { watchPrivacy } from './platform/privacy/watch-privacy'
import { nameTabBar } from './platform/tab-bar/name-tab-bar'
import './app.scss'

// By `require` inside the condition, so that the bar and its switch between people leave every other build.
if (LOCAL_BUILD) {
  const { mountDemoBar } = require('./features/demo-bar/mount') as typeof import('./features/demo-bar/mount')
  mountDemoBar()
}

watchPrivacy()

export default function App({ children }: PropsWithChildren) {
  useHomeForLostLinks()
  useFollowedLetters()
  useEffect(nameTabBar, [])
  useEffect(bringPages, [])
  return children
}
