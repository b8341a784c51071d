import { View } from '@tarojs/components'
import { Button } from '../button/button'
import { Icon } from '../icon/icon'
import { Illustration } from '../illustration/illustration'
import { heading } from '../pressable/aria'
import type { Press } from '../pressable/gate'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './empty.scss'

interface EmptyProps {
  readonly title: string
  readonly hint: string
  readonly action?: { readonly label: string; readonly onPress: Press } | undefined
  readonly link?: { readonly label: string; readonly onPress: Press } | undefined
}

/** Nothing here yet, and what a person can do about it. */
export function Empty({ title, hint, action, link }: EmptyProps) {
  return (
    <View className='ui-empty'>
      <Illustration name='letter-box' />
      <Text className='ui-empty__title' {...heading(2)}>
        {title}
      </Text>
      <Text className='ui-empty__hint'>{hint}</Text>
      {action && (
        <View className='ui-empty__action'>
          <Button label={action.label} onPress={action.onPress} />
        </View>
      )}
      {link && (
        <Pressable className='ui-empty__link' onPress={link.onPress} spoken={link.label}>
          <Text>{link.label}</Text>
          <Icon name='right' size='xs' />
        </Pressable>
      )}
    </View>
  )
}
