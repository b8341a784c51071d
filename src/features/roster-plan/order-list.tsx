import { View } from '@tarojs/components'
import { useState } from 'react'
import { SmallButton } from '../../ui/button/small-button'
import { JoinSheet } from './join-sheet'
import { OrderRow } from './order-row'
import { moved, without } from './turn-edits'
import type { TurnFormProps } from './turn-form'
import { todayIn } from './turn-words'
import { joinersOf } from './who-may-join'

interface OrderListProps extends TurnFormProps {
  readonly onPeople: (people: readonly string[]) => void
}

/** Who comes after whom, from the first to the last and round again. */
export function OrderList({ bench, post, turn, today, onPeople }: OrderListProps) {
  const [adding, setAdding] = useState(false)
  const { people } = turn
  const now = todayIn(turn, today)
  return (
    <View>
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
