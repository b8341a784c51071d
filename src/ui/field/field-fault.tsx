import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { role } from '../pressable/aria'
import { Text } from '../text/text'
import './field-fault.scss'

/** What is wrong with what was typed, below its box; announced at once. Nothing is drawn while nothing is. */
export function FieldFault({ words }: { readonly words: string | undefined }) {
  if (words === undefined) return null
  return (
    <View className='ui-field-fault' {...role('alert')}>
      <Icon name='st-over' size='glyph' />
      <Text>{words}</Text>
    </View>
  )
}
