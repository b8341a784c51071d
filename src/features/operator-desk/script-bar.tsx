import { View } from '@tarojs/components'
import { Icon } from '../../ui/icon/icon'
import { Text } from '../../ui/text/text'
import './operator-desk.scss'

interface ScriptBarProps {
  readonly title: string
  readonly words: string
}

/** What to say next, word for word: nobody has to make up a promise on the telephone. */
export function ScriptBar({ title, words }: ScriptBarProps) {
  return (
    <View className='script' aria-live='polite'>
      <View className='script__head'>
        <Icon name='talk' size='small' />
        <Text>{title}</Text>
      </View>
      <Text className='script__words'>{words}</Text>
    </View>
  )
}
