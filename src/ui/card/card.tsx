import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import type { Press } from '../pressable/gate'
import { Pressable } from '../pressable/pressable'
import './card.scss'

interface CardProps {
  readonly tone?: 'plain' | 'gold' | 'green' | 'alert' | 'sunken'
  /** Without padding, for rows that reach the edges. */
  readonly flush?: boolean
  readonly onPress?: Press | undefined
  readonly spoken?: string | undefined
  readonly children: ReactNode
}

export function Card({ tone = 'plain', flush = false, onPress, spoken, children }: CardProps) {
  const className = classNames('ui-card', `ui-card--${tone}`, flush && 'ui-card--flush')
  if (onPress === undefined) return <View className={className}>{children}</View>
  return (
    <Pressable className={className} onPress={onPress} spoken={spoken}>
      {children}
    </Pressable>
  )
}
