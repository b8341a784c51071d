import { View } from '@tarojs/components'
import { Avatar } from '../../ui/avatar/avatar'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { OrderHands, type OrderHandsProps } from './order-hands'
import './plan-order.scss'

interface OrderRowProps extends Omit<OrderHandsProps, 'spoken'> {
  readonly place: number
  readonly name: string
  /** Whose turn it is today. */
  readonly today: boolean
}

/** Somebody in an order, with the ways to move them. */
export function OrderRow({ place, name, today, ...hands }: OrderRowProps) {
  return (
    <View className='plan-order'>
      <Text className='plan-order__place'>{place}</Text>
      <Avatar name={name} size='small' />
      <Text className='plan-order__name'>{name}</Text>
      {today && <Tag label='今天' tone='blue' />}
      <OrderHands {...hands} spoken={{ up: `${name}往前一位`, down: `${name}往后一位`, out: `${name}不轮了` }} />
    </View>
  )
}
