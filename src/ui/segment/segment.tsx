import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { role } from '../pressable/aria'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './segment.scss'

interface SegmentProps<Id extends string> {
  readonly name: string
  readonly choices: readonly { readonly id: Id; readonly label: string }[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}

/** Two or three ways to look at the same thing. */
export function Segment<Id extends string>({ name, choices, chosen, onChoose }: SegmentProps<Id>) {
  return (
    <View className='ui-segment' aria-label={name} {...role('radiogroup')}>
      {choices.map(({ id, label }) => (
        <Pressable
          key={id}
          className={classNames('ui-segment__choice', id === chosen && 'ui-segment__choice--chosen')}
          role='radio'
          checked={id === chosen}
          spoken={label}
          onPress={() => onChoose(id)}
        >
          <Text>{label}</Text>
        </Pressable>
      ))}
    </View>
  )
}
