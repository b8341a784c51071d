import { View } from '@tarojs/components'
import { role } from '../pressable/aria'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './choices.scss'

interface ChoicesProps<Id extends string> {
  readonly label: string
  readonly choices: readonly { readonly id: Id; readonly label: string }[]
  readonly chosen: Id | undefined
  readonly onChoose: (id: Id) => void
}

/** The usual answers to a question, as pills of which one holds. */
export function Choices<Id extends string>({ label, choices, chosen, onChoose }: ChoicesProps<Id>) {
  return (
    <View className='ui-choices' aria-label={label} {...role('radiogroup')}>
      {choices.map(({ id, label: words }) => (
        <Pressable
          key={id}
          className={id === chosen ? 'ui-choices__one ui-choices__one--chosen' : 'ui-choices__one'}
          role='radio'
          checked={id === chosen}
          spoken={words}
          onPress={() => onChoose(id)}
        >
          <Text>{words}</Text>
        </Pressable>
      ))}
    </View>
  )
}
