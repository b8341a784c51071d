import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import type { GlyphName, IconName } from '../icon/icon-names'
import { Text } from '../text/text'
import './notice.scss'

interface NoticeProps {
  readonly tone: 'gold' | 'alert' | 'green' | 'blue' | 'sunken'
  readonly icon?: IconName | GlyphName | undefined
  readonly title?: string | undefined
  readonly children?: ReactNode
}

/** Something to know before going on: the bad news first, a neighbour's care note, what happens next. */
export function Notice({ tone, icon, title, children }: NoticeProps) {
  return (
    <View className={`ui-notice ui-notice--${tone}`}>
      {icon && <Icon name={icon} size='medium' className='ui-notice__icon' />}
      <View className='ui-notice__words'>
        {title && <Text className='ui-notice__title'>{title}</Text>}
        {children}
      </View>
    </View>
  )
}
