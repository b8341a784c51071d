import { View } from '@tarojs/components'
import { Text } from '../text/text'
import './ring-label.scss'

/** The two lines under a ring: what it measures, and the clock time a screenshot still understands. */
export function RingLabel({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <View className='ui-ring-label'>
      <Text className='ui-ring-label__title'>{title}</Text>
      <Text className='ui-ring-label__note'>{note}</Text>
    </View>
  )
}
