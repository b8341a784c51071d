import { View } from '@tarojs/components'
import { role } from '../pressable/aria'
import { Pressable } from '../pressable/pressable'
import { useReadOnly } from '../read-only/read-only'
import { Text } from '../text/text'
import './choices.scss'

interface ChoicesProps<Id extends string> {
  readonly label: string
  /** `spoken` where it is heard otherwise than it is read. */
  readonly choices: readonly { readonly id: Id; readonly label: string; readonly spoken?: string }[]
  readonly chosen: Id | undefined
  readonly onChoose: (id: Id) => void
}

/** The usual answers to a question, as pills of which one holds. */
export function Choices<Id extends string>({ label, choices, chosen, onChoose }: ChoicesProps<Id>) {
  const readOnly = useReadOnly()
  if (readOnly) return <Text>{choices.find(({ id }) => id === chosen)?.label ?? '没选'}</Text>
  return (
    <View className='ui-choices' aria-label={label} {...role('radiogroup')}>
      {choices.map(({ id, label: words, spoken = words }) => (
        <Pressable
          key={id}
          className={id === chosen ? 'ui-choices__one ui-choices__one--chosen' : 'ui-choices__one'}
          role='radio'
          checked={id === chosen}
          spoken={spoken}
          onPress={() => onChoose(id)}
        >
          <Text>{words}</Text>
        </Pressable>
      ))}
    </View>
  )
}
