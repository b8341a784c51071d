import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { heading } from '../pressable/aria'
import type { Press } from '../pressable/gate'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './section-title.scss'

interface SectionTitleProps {
  readonly title: string
  readonly aside?: string | undefined
  readonly action?: { readonly label: string; readonly onPress: Press } | undefined
}

export function SectionTitle({ title, aside, action }: SectionTitleProps) {
  return (
    <View className='ui-section-title'>
      <Text className='ui-section-title__word' {...heading(2)}>
        {title}
      </Text>
      {aside && <Text className='ui-section-title__aside'>{aside}</Text>}
      {action && (
        <Pressable className='ui-section-title__action' onPress={action.onPress} spoken={`${title}，${action.label}`}>
          <Text>{action.label}</Text>
          <Icon name='right' size='xs' />
        </Pressable>
      )}
    </View>
  )
}
