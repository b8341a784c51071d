import { View } from '@tarojs/components'
import { useState } from 'react'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import { isLong } from './long-text.shared'
import './long-text.scss'

interface LongTextProps {
  readonly text: string
  /** What is read on, for whoever hears it. */
  readonly what?: string
}

/** Words somebody else wrote, of any length: the first lines, and a way to read on. */
export function LongText({ text, what = '全文' }: LongTextProps) {
  const [whole, showWhole] = useState(false)
  if (!isLong(text)) return <Text className='ui-long-text'>{text}</Text>
  const label = whole ? '收起' : '看全文'
  return (
    <View>
      <View className={whole ? 'ui-long-text' : 'ui-long-text ui-long-text--cut'}>{text}</View>
      <Pressable className='ui-long-text__more' spoken={`${label}，${what}`} onPress={() => showWhole(!whole)}>
        <Text>{label}</Text>
      </Pressable>
    </View>
  )
}
