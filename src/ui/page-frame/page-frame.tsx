import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { OfflineBanner } from '../offline-banner/offline-banner'
import './page-frame.scss'

interface PageFrameProps {
  readonly elder?: boolean
  readonly dark?: boolean
  readonly nav?: ReactNode
  /** The bottom bar: the primary action, a narrower secondary to its left. */
  readonly foot?: ReactNode
  readonly offline?: boolean
  readonly offlineText?: string | undefined
  /** Sheet, dialog, toast: what lies over the page. */
  readonly overlay?: ReactNode
  /** Without gutter, for a page that begins with a map. */
  readonly bleed?: boolean
  readonly children: ReactNode
}

/** The root of every page: theme, safe areas, bottom bar, and the word that the network is gone. */
export function PageFrame(p: PageFrameProps) {
  return (
    <View
      className={classNames('ui-page', p.elder && 'elder', p.dark && 'dark', p.foot !== undefined && 'ui-page--foot')}
    >
      {p.nav}
      {p.offline && <OfflineBanner text={p.offlineText} />}
      {p.bleed ? p.children : <PageBody>{p.children}</PageBody>}
      {p.foot !== undefined && <View className='ui-page__foot'>{p.foot}</View>}
      {p.overlay}
    </View>
  )
}

/** The gutter of a page; only a page with `bleed` places it itself. */
export function PageBody({ children }: { readonly children: ReactNode }) {
  return <View className='ui-page__body'>{children}</View>
}
