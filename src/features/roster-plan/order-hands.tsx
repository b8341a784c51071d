import { View } from '@tarojs/components'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import './plan-order.scss'

export interface OrderHandsProps {
  /** What each hand does, as it is said. */
  readonly spoken: { readonly up: string; readonly down: string; readonly out: string }
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One place up, one place down, out. */
export function OrderHands({ spoken, isFirst, isLast, onMove, onRemove }: OrderHandsProps) {
  return (
    <View className='plan-order__hands'>
      <Pressable className='plan-order__hand' spoken={spoken.up} disabled={isFirst} onPress={() => onMove(-1)}>
        <Icon name='up' size='small' />
      </Pressable>
      <Pressable className='plan-order__hand' spoken={spoken.down} disabled={isLast} onPress={() => onMove(1)}>
        <Icon name='down' size='small' />
      </Pressable>
      <Pressable className='plan-order__hand' spoken={spoken.out} onPress={onRemove}>
        <Icon name='x' size='small' />
      </Pressable>
    </View>
  )
}
