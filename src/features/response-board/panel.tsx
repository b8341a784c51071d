import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../../ui/class-names'
import { heading } from '../../ui/pressable/aria'
import { Text } from '../../ui/text/text'
import './panel.scss'

interface PanelProps {
  readonly title?: string
  readonly aside?: string | undefined
  /** Its place in the grid of a wall. */
  readonly area?: string
  readonly children: ReactNode
}

/** One part of the board. */
export function Panel({ title, aside, area, children }: PanelProps) {
  return (
    <View className={classNames('board-panel', area && `board-panel--${area}`)}>
      {title && (
        <View className='board-panel__head'>
          <Text className='board-panel__title' {...heading(2)}>
            {title}
          </Text>
          {aside && <Text className='board-panel__aside'>{aside}</Text>}
        </View>
      )}
      {children}
    </View>
  )
}
