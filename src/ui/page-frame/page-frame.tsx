import { Text, View } from '@tarojs/components'
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
  /** The question the buttons of the foot answer, and why it is asked. */
  readonly footTitle?: string | undefined
  readonly footNote?: string | undefined
  readonly offline?: boolean
  /** Sheet, dialog, toast: what lies over the page. */
  readonly overlay?: ReactNode
  /** Without gutter, for a page that begins with a map. */
  readonly bleed?: boolean
  readonly children: ReactNode
}

/** The root of every page: theme, safe areas, bottom bar, and the word that the network is gone. */
export function PageFrame(p: PageFrameProps) {
  const asks = p.footTitle !== undefined
  const hasFoot = Boolean(p.foot)
  return (
    <View
      className={classNames(
        'ui-page',
        p.elder && 'elder',
        p.dark && 'dark',
        hasFoot && 'ui-page--foot',
        hasFoot && asks && 'ui-page--asks',
      )}
    >
      {p.nav}
      {p.offline && <OfflineBanner />}
      {p.bleed ? p.children : <PageBody>{p.children}</PageBody>}
      {hasFoot && (
        <View className='ui-page__foot'>
          {asks && (
            <View className='ui-page__question'>
              <Text className='ui-page__foot-title'>{p.footTitle}</Text>
              {p.footNote && <Text className='ui-page__foot-note'>{p.footNote}</Text>}
            </View>
          )}
          <View className='ui-page__buttons'>{p.foot}</View>
        </View>
      )}
      {p.overlay}
    </View>
  )
}

/** The gutter of a page; only a page with `bleed` places it itself. */
export function PageBody({ children }: { readonly children: ReactNode }) {
  return <View className='ui-page__body'>{children}</View>
}
