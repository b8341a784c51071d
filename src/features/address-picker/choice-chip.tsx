import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'

interface ChoiceChipProps {
  readonly label: string
  readonly chosen: boolean
  readonly onPress: () => void
}

export function ChoiceChip({ label, chosen, onPress }: ChoiceChipProps) {
  return (
    <Pressable
      className={chosen ? 'choice-chip choice-chip--chosen' : 'choice-chip'}
      role='radio'
      checked={chosen}
      spoken={label}
      onPress={onPress}
    >
      <Text>{label}</Text>
    </Pressable>
  )
}
