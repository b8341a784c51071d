import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { heading } from '../pressable/aria'
import { Text } from '../text/text'
import './desk-pane.scss'

interface DeskPaneProps {
  readonly title?: string | undefined
  /** Stays at the lower edge while the rest scrolls. */
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** What stands in a side column of a desk. */
export function DeskPane({ title, foot, children }: DeskPaneProps) {
  return (
    <View className='ui-desk__pane'>
      <View className='ui-desk__pane-body'>
        {title && <DeskHeading title={title} />}
        {children}
      </View>
      {foot && <View className='ui-desk__pane-foot'>{foot}</View>}
    </View>
  )
}

interface DeskHeadingProps {
  readonly title: string
  readonly aside?: string | undefined
}

/** The name of a part of a column. */
export function DeskHeading({ title, aside }: DeskHeadingProps) {
  return (
    <View className='ui-desk__heading'>
      <Text className='ui-desk__pane-title' {...heading(2)}>
        {title}
      </Text>
      {aside && <Text className='ui-desk__heading-aside'>{aside}</Text>}
    </View>
  )
}
