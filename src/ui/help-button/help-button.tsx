import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { Press } from '../pressable/gate'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './help-button.scss'

interface HelpButtonProps {
  readonly title: string
  readonly lines: readonly string[]
  readonly state?: 'rest' | 'sending' | 'offline'
  readonly onPress: Press
  readonly spoken?: string | undefined
}

/** The one thing on home that must always work; offline it becomes a phone call and says so. */
export function HelpButton({ state = 'rest', ...p }: HelpButtonProps) {
  return (
    <Pressable
      className={classNames('ui-help-button', `ui-help-button--${state}`)}
      onPress={p.onPress}
      busy={state === 'sending'}
      spoken={p.spoken ?? [p.title, ...p.lines].join('，')}
    >
      <View className='ui-help-button__words'>
        <Text className='ui-help-button__title'>{p.title}</Text>
        {p.lines.map((line) => (
          <Text key={line} className='ui-help-button__line'>
            {line}
          </Text>
        ))}
      </View>
      {state === 'offline' ? <Icon name='phone' size='huge' /> : <View className='ui-help-button__dial' />}
    </Pressable>
  )
}
