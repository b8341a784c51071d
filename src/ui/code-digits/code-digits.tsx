import { View } from '@tarojs/components'
import { role } from '../pressable/aria'
import { Text } from '../text/text'
import './code-digits.scss'

/** The arrival code the resident reads out at the door, one digit at a time. */
export function CodeDigits({ code, caption }: { readonly code: string; readonly caption: string }) {
  const digits = Array.from(code)
  return (
    <View className='ui-code-digits' aria-label={`${caption}，${digits.join(' ')}`} {...role('img')}>
      <Text className='ui-code-digits__caption'>{caption}</Text>
      <Text className='ui-code-digits__code'>{code}</Text>
    </View>
  )
}
