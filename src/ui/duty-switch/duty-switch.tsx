import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import { Switch } from '../switch/switch'
import { Text } from '../text/text'
import './duty-switch.scss'

interface DutySwitchProps {
  readonly on: boolean
  readonly title: string
  readonly note: string
  /** Why it cannot be turned now: 手上还有一件没办完. */
  readonly locked?: string | undefined
  readonly onChange: (on: boolean) => unknown
}

/** On duty or off, in words first; locked while a task is open. */
export function DutySwitch({ on, title, note, locked, onChange }: DutySwitchProps) {
  return (
    <View className={classNames('ui-duty-switch', on && 'ui-duty-switch--on')}>
      <View className='ui-duty-switch__words'>
        <View className='ui-duty-switch__title'>
          <View className='ui-duty-switch__dot' />
          <Text>{title}</Text>
        </View>
        <Text className='ui-duty-switch__note'>{note}</Text>
        {locked && (
          <View className='ui-duty-switch__locked'>
            <Icon name='info' size='xs' />
            <Text>{locked}</Text>
          </View>
        )}
      </View>
      <Switch size='large' on={on} onChange={onChange} spoken={`${title}，${note}`} disabled={locked !== undefined} />
    </View>
  )
}
