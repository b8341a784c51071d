import { addDays, dayInWords } from '@core/kit/town-date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { SmallButton } from '../../ui/button/small-button'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { JoinSheet } from './join-sheet'
import { OrderHands } from './order-hands'
import { LONGEST_CYCLE, moved, without } from './rotation-edits'
import type { RotationProps } from './rotation-props'
import { todayIn } from './rotation-words'
import { joinersOf } from './who-may-join'
import './plan-form.scss'
import './plan-order.scss'

type Day = readonly string[]

interface CycleListProps extends RotationProps {
  readonly onCycle: (cycle: readonly Day[]) => void
}

/** The days of a cycle, one by one, each with its people; after the last it begins anew. */
export function CycleList({ bench, post, rotation, today, onCycle }: CycleListProps) {
  const [adding, setAdding] = useState<number>()
  const { cycle, startOn } = rotation
  const now = todayIn(rotation, today)
  const withDay = (at: number, day: Day) => onCycle(cycle.map((one, i) => (i === at ? day : one)))
  const chosen = adding === undefined ? undefined : cycle[adding]
  const spokenOf = (day: number) => ({ up: `第 ${day} 天提前`, down: `第 ${day} 天推后`, out: `第 ${day} 天不要了` })
  return (
    <View className='plan-orders'>
      {cycle.map((day, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place in the cycle; two may have the same people
        <View key={index} className='plan-order'>
          <DayPlace index={index} today={now.includes(index)} />
          <DayPeople
            {...{ day, index, nameOf: bench.nameOf }}
            onRemove={(at) => withDay(index, without(day, at))}
            onAdd={() => setAdding(index)}
          />
          <OrderHands
            spoken={spokenOf(index + 1)}
            isFirst={index === 0}
            isLast={index === cycle.length - 1}
            onMove={(by) => onCycle(moved(cycle, index, by))}
            onRemove={() => onCycle(without(cycle, index))}
          />
        </View>
      ))}
      <Text className='plan-note'>{cycleNote(cycle.length, startOn)}</Text>
      {cycle.length < LONGEST_CYCLE && (
        <SmallButton label='再加一天' icon='plus' onPress={() => onCycle([...cycle, []])} />
      )}
      {adding !== undefined && chosen && (
        <JoinSheet
          joiners={joinersOf(post, chosen, { people: bench.view.people, zones: bench.view.zones, draft: bench.draft })}
          onJoin={(id) => withDay(adding, [...chosen, id])}
          onClose={() => setAdding(undefined)}
        />
      )}
    </View>
  )
}

function DayPlace({ index, today }: { readonly index: number; readonly today: boolean }) {
  return (
    <View className='plan-order__place'>
      <Text>{index + 1}</Text>
      {today && <Text className='plan-order__today'>今天</Text>}
    </View>
  )
}

function cycleNote(length: number, startOn: string): string {
  return length === 0
    ? '一天都还没有，先加一天'
    : `第 1 天从 ${dayInWords(startOn)}算，${dayInWords(addDays(startOn, length))}又是第 1 天`
}

interface DayPeopleProps {
  readonly day: Day
  readonly index: number
  readonly nameOf: (id: string) => string
  readonly onRemove: (at: number) => void
  readonly onAdd: () => void
}

function DayPeople({ day, index, nameOf, onRemove, onAdd }: DayPeopleProps) {
  return (
    <View className='plan-order__day'>
      {day.map((id, at) => (
        <Pressable
          key={id}
          className='plan-order__person'
          spoken={`第 ${index + 1} 天去掉${nameOf(id)}`}
          onPress={() => onRemove(at)}
        >
          <Text>{nameOf(id)}</Text>
          <Icon name='x' size='mini' />
        </Pressable>
      ))}
      <Pressable className='plan-order__person' spoken={`第 ${index + 1} 天加人`} onPress={onAdd}>
        <Icon name='plus' size='mini' />
        <Text>{day.length === 0 ? '没人，加人' : '加人'}</Text>
      </Pressable>
    </View>
  )
}
