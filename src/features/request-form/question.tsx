import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { heading } from '../../ui/pressable/aria'
import { Text } from '../../ui/text/text'
import './request-form.scss'

interface QuestionProps {
  readonly title: string
  readonly aside?: string
  readonly children: ReactNode
}

/** One question of the form with what answers it. */
export function Question({ title, aside, children }: QuestionProps) {
  return (
    <View className='question'>
      <View className='question__head'>
        <Text className='question__title' {...heading(2)}>
          {title}
        </Text>
        {aside && <Text className='muted'>{aside}</Text>}
      </View>
      {children}
    </View>
  )
}
