import { View } from '@tarojs/components'
import { Icon } from '../../ui/icon/icon'
import type { IconName } from '../../ui/icon/icon-names'
import { Text } from '../../ui/text/text'
import './icon-line.scss'

/** A line of small words behind its sign: when, where, who. */
export function IconLine({ icon, words }: { readonly icon: IconName; readonly words: string }) {
  return (
    <View className='icon-line'>
      <Icon name={icon} size='xs' className='icon-line__icon' />
      <Text className='icon-line__words'>{words}</Text>
    </View>
  )
}
