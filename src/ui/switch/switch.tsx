import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import './switch.scss'

interface SwitchProps {
  readonly on: boolean
  readonly onChange: (on: boolean) => unknown
  readonly spoken: string
  readonly disabled?: boolean
  readonly size?: 'medium' | 'large'
}

/** On is green, filled and ticked with the knob right; off is hollow with the knob left. */
export function Switch({ on, onChange, spoken, disabled = false, size = 'medium' }: SwitchProps) {
  return (
    <Pressable
      className='ui-switch'
      role='switch'
      checked={on}
      spoken={spoken}
      disabled={disabled}
      onPress={() => onChange(!on)}
    >
      <View
        className={classNames(
          'ui-switch__track',
          `ui-switch__track--${size}`,
          on && 'ui-switch__track--on',
          disabled && 'ui-switch__track--disabled',
        )}
      >
        {on && <Icon name='check' size={size === 'large' ? 'small' : 'xs'} className='ui-switch__tick' />}
        <View className='ui-switch__knob' />
      </View>
    </Pressable>
  )
}
