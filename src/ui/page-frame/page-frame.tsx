import { View } from '@tarojs/components'
import type { CSSProperties, ReactNode } from 'react'
import { classNames } from '../class-names'
import { OfflineBanner } from '../offline-banner/offline-banner'
import { landmark } from '../pressable/aria'
import { Text } from '../text/text'
import './page-frame.scss'

interface PageFrameProps {
  readonly elder?: boolean
  /** How much larger letters are than those of the print, 1–1.3. */
  readonly letters?: number
  readonly dark?: boolean
  readonly nav?: ReactNode
  /** The bottom bar: the primary action, a narrower secondary to its left. */
  readonly foot?: ReactNode
  /** The question the buttons of the foot answer, and why it is asked. */
  readonly footTitle?: string | undefined
  readonly footNote?: string | undefined
  readonly offline?: boolean
  /** Something is filled in here: without a network it is said to be safe. */
  readonly filled?: boolean
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
      {...lettersOf(p.letters)}
    >
      {p.nav}
      {p.offline && <OfflineBanner filled={p.filled} />}
      <View {...landmark('main')}>{p.bleed ? p.children : <PageBody>{p.children}</PageBody>}</View>
      {hasFoot && (
        <View className='ui-page__foot' {...landmark('contentinfo')}>
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

function lettersOf(scale = 1): { readonly style?: CSSProperties } {
  return scale === 1 ? {} : { style: { '--letters': `${scale}` } as CSSProperties }
}

/** The gutter of a page; only a page with `bleed` places it itself. */
export function PageBody({ children }: { readonly children: ReactNode }) {
  return <View className='ui-page__body'>{children}</View>
}
