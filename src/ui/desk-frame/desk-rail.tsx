import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { landmark } from '../pressable/aria'
import type { Press } from '../pressable/gate'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'

export interface DeskEntry {
  readonly id: string
  readonly icon: IconName
  readonly label: string
  readonly current: boolean
  readonly onPress: Press
}

interface DeskRailProps {
  readonly name: string
  readonly entries: readonly DeskEntry[]
  readonly onHome: Press
}

/** The way between the desks: the mark leads home, every entry is an icon with its word. */
export function DeskRail({ name, entries, onHome }: DeskRailProps) {
  return (
    <View className='ui-desk__rail' {...landmark('navigation')}>
      <Pressable className='ui-desk__home' role='link' spoken={`${name}，回首页`} onPress={onHome}>
        <View className='ui-desk__mark' />
      </Pressable>
      <View className='ui-desk__entries'>
        {entries.map(({ id, icon, label, current, onPress }) => (
          <Pressable
            key={id}
            className={classNames('ui-desk__entry', current && 'ui-desk__entry--current')}
            role='link'
            spoken={current ? `${label}，正在看` : label}
            onPress={onPress}
          >
            <Icon name={icon} />
            <Text>{label}</Text>
          </Pressable>
        ))}
      </View>
    </View>
  )
}
