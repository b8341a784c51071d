import { View } from '@tarojs/components'
import { role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import '../../ui/choices/choices.scss'

interface TickChipsProps {
  readonly label: string
  readonly all: readonly string[]
  readonly ticked: readonly string[]
  readonly onChange: (next: (ticked: readonly string[]) => readonly string[]) => void
}

/** Any number of several words. */
export function TickChips({ label, all, ticked, onChange }: TickChipsProps) {
  return (
    <View className='ui-choices' aria-label={label} {...role('group')}>
      {all.map((word) => {
        const on = ticked.includes(word)
        return (
          <Pressable
            key={word}
            className={on ? 'ui-choices__one ui-choices__one--chosen' : 'ui-choices__one'}
            role='checkbox'
            checked={on}
            spoken={word}
            onPress={() => onChange((before) => all.filter((one) => (one === word ? !on : before.includes(one))))}
          >
            <Text>{word}</Text>
          </Pressable>
        )
      })}
    </View>
  )
}
