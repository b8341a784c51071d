import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import { OfflineBanner } from '../offline-banner/offline-banner'
import { heading, landmark } from '../pressable/aria'
import type { Press } from '../pressable/gate'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './desk-frame.scss'

interface DeskFrameProps {
  readonly rail: ReactNode
  readonly title: string
  /** Left of the title, on a page that lies under another: the way back, in words. */
  readonly back?: { readonly label: string; readonly onPress: Press } | undefined
  /** In the bar, right of the title: a period, a state. */
  readonly beside?: ReactNode
  /** In the bar, at its right end: secondary buttons, then the one primary. */
  readonly actions?: ReactNode
  /** A column left of the main one. */
  readonly left?: ReactNode
  /** The column at the right; `wide` gives it room for cards. */
  readonly aside?: ReactNode
  readonly asideSize?: 'medium' | 'wide'
  readonly offline?: boolean
  readonly overlay?: ReactNode
  readonly children: ReactNode
}

/** The root of a page for a wide screen: rail, bar, columns that scroll for themselves; on a narrow one they stand below one another. */
export function DeskFrame(p: DeskFrameProps) {
  return (
    <View className='ui-desk'>
      <View className='ui-desk__whole'>
        {p.rail}
        <View className='ui-desk__room'>
          <DeskBar title={p.title} back={p.back} beside={p.beside} actions={p.actions} />
          {p.offline && <OfflineBanner filled />}
          <View className='ui-desk__floor'>
            {p.left && (
              <View className='ui-desk__left' aria-label='左栏' {...landmark('complementary')}>
                {p.left}
              </View>
            )}
            <View className='ui-desk__main' {...landmark('main')}>
              {p.children}
            </View>
            {p.aside && (
              <View
                className={`ui-desk__aside ui-desk__aside--${p.asideSize ?? 'medium'}`}
                aria-label='右栏'
                {...landmark('complementary')}
              >
                {p.aside}
              </View>
            )}
          </View>
        </View>
      </View>
      {p.overlay}
    </View>
  )
}

function DeskBar({ title, back, beside, actions }: Pick<DeskFrameProps, 'title' | 'back' | 'beside' | 'actions'>) {
  return (
    <View className='ui-desk__bar' {...landmark('banner')}>
      {back && (
        <Pressable className='ui-desk__back' spoken={back.label} onPress={back.onPress}>
          <Icon name='left' size='small' />
          <Text>{back.label}</Text>
        </Pressable>
      )}
      <Text className='ui-desk__title' {...heading(1)}>
        {title}
      </Text>
      <View className='ui-desk__beside'>{beside}</View>
      <View className='ui-desk__actions'>{actions}</View>
    </View>
  )
}
