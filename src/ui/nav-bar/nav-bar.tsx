import { View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import { heading, landmark } from '../pressable/aria'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './nav-bar.scss'

interface NavBarProps {
  readonly kind: 'brand' | 'root' | 'page'
  readonly title: string
  readonly onBack?: (() => void) | undefined
  /** Nothing lies behind the page: the same button leads home, and says so. */
  readonly alone?: boolean | undefined
  /** Height of the phone's own status bar in its px; only the mini-program has one above our bar. */
  readonly statusBarPx?: number | undefined
}

/** The bar of a page: the mini-program draws its own on inner pages, so there this draws nothing. */
export function NavBar({ kind, title, onBack, alone = false, statusBarPx = 0 }: NavBarProps) {
  if (kind === 'page' && process.env.TARO_ENV === 'weapp') return null
  const style = { '--status-bar': `${statusBarPx}PX` } as CSSProperties
  return (
    <View className={classNames('ui-nav-bar', `ui-nav-bar--${kind}`)} style={style} {...landmark('banner')}>
      <View className='ui-nav-bar__row'>
        {onBack && (
          <Pressable className='ui-nav-bar__back' onPress={onBack} spoken={alone ? '回首页' : '返回'}>
            <Icon name={alone ? 'home' : 'left'} />
          </Pressable>
        )}
        {kind === 'brand' ? (
          <View className='ui-nav-bar__logo' aria-label={title} {...heading(1)} />
        ) : (
          <Text className='ui-nav-bar__title' {...heading(1)}>
            {title}
          </Text>
        )}
      </View>
    </View>
  )
}
