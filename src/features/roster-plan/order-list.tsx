import { View } from '@tarojs/components'
import { useState } from 'react'
import { SmallButton } from '../../ui/button/small-button'
import { JoinSheet } from './join-sheet'
import { OrderRow } from './order-row'
import { moved, without } from './rotation-edits'
import type { RotationProps } from './rotation-props'
import { todayIn } from './rotation-words'
import { joinersOf } from './who-may-join'
import './plan-order.scss'

interface OrderListProps extends RotationProps {
  readonly onPeople: (people: readonly string[]) => void
}

/** Who comes after whom, from the first to the last and round again. */
export function OrderList({ bench, post, rotation, today, onPeople }: OrderListProps) {
  const [adding, setAdding] = useState(false)
  const { people } = rotation
  const now = todayIn(rotation, today)
  return (
    <View className='plan-orders'>
      {people.map((id, index) => (
        <OrderRow
          key={id}
          place={index + 1}
          name={bench.nameOf(id)}
          today={now.includes(index)}
          isFirst={index === 0}
          isLast={index === people.length - 1}
          onMove={(by) => onPeople(moved(people, index, by))}
          onRemove={() => onPeople(without(people, index))}
        />
      ))}
      <SmallButton label='加人' icon='plus' onPress={() => setAdding(true)} />
      {adding && (
        <JoinSheet
          joiners={joinersOf(post, people, { people: bench.view.people, zones: bench.view.zones, draft: bench.draft })}
          onJoin={(id) => onPeople([...people, id])}
          onClose={() => setAdding(false)}
        />
      )}
    </View>
  )
}
