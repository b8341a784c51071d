import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import type { Press } from '../pressable/gate'
import { Pressable } from '../pressable/pressable'
import { useGate } from '../pressable/use-gate'
import { Text } from '../text/text'
import './button.scss'

interface ButtonProps {
  readonly kind?: 'primary' | 'secondary' | 'quiet'
  readonly label: string
  readonly icon?: IconName | undefined
  readonly onPress?: Press
  readonly busy?: boolean
  readonly busyLabel?: string | undefined
  /** What is still missing, in words; shown instead of the label, and the button waits. */
  readonly off?: string | undefined
  readonly spoken?: string | undefined
  readonly width?: 'fill' | 'fit'
  /** The key of a desk's keyboard that does the same; `spoken` tells it to whoever hears the page. */
  readonly keySign?: string
}

const nothing = () => {}

export function Button({ kind = 'primary', width = 'fill', ...p }: ButtonProps) {
  const gate = useGate()
  const busy = p.busy === true || gate.busy
  const off = p.off !== undefined
  const label = off ? p.off : busy ? (p.busyLabel ?? p.label) : p.label
  return (
    <Pressable
      className={classNames(
        'ui-button',
        `ui-button--${kind}`,
        `ui-button--${width}`,
        off && 'ui-button--off',
        busy && 'ui-button--busy',
      )}
      onPress={() => gate.pass(p.onPress ?? nothing)}
      spoken={off ? p.off : (p.spoken ?? label)}
      disabled={off}
      busy={busy}
    >
      {busy && <View className='ui-button__spinner' />}
      {!busy && !off && p.icon && <Icon name={p.icon} size='small' />}
      <Text className='ui-button__label'>{label}</Text>
      {!busy && !off && p.keySign !== undefined && (
        <Text className='ui-button__key' aria-hidden='true'>
          {p.keySign}
        </Text>
      )}
    </Pressable>
  )
}
