import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { role } from '../pressable/aria'

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
        {title && (
          <Text className='ui-desk__pane-title' {...role('heading')}>
            {title}
          </Text>
        )}
        {children}
      </View>
      {foot && <View className='ui-desk__pane-foot'>{foot}</View>}
    </View>
  )
}
