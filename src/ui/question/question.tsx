import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { heading } from '../pressable/aria'
import { Text } from '../text/text'
import './question.scss'

interface QuestionProps {
  readonly title: string
  readonly aside?: string | undefined
  readonly children: ReactNode
}

/** One question of a form with what answers it. */
export function Question({ title, aside, children }: QuestionProps) {
  return (
    <View className='ui-question'>
      <View className='ui-question__head'>
        <Text className='ui-question__title' {...heading(2)}>
          {title}
        </Text>
        {aside && <Text className='muted'>{aside}</Text>}
      </View>
      {children}
    </View>
  )
}
