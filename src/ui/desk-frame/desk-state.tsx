import { View } from '@tarojs/components'
import type { Press } from '../pressable/gate'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './desk-state.scss'

interface DeskStateProps {
  readonly tone: 'open' | 'done'
  readonly words: string
  readonly action?: { readonly label: string; readonly spoken: string; readonly onPress: Press } | undefined
}

/** In the bar of a desk: how the work on it stands, and one way to take something of it back. */
export function DeskState({ tone, words, action }: DeskStateProps) {
  return (
    <View className='ui-desk__state' aria-live='polite'>
      <Text className={`ui-desk__state-words ui-desk__state-words--${tone}`}>{words}</Text>
      {action && (
        <Pressable className='ui-desk__state-action' spoken={action.spoken} onPress={action.onPress}>
          <Text>{action.label}</Text>
        </Pressable>
      )}
    </View>
  )
}
