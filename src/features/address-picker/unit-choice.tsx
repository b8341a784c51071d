import { View } from '@tarojs/components'
import { Text } from '../../ui/text/text'
import { ChoiceChip } from './choice-chip'

interface UnitChoiceProps {
  readonly units: readonly string[]
  readonly chosen: string
  readonly onChoose: (unit: string) => void
}

export function UnitChoice({ units, chosen, onChoose }: UnitChoiceProps) {
  return (
    <View className='address__group'>
      <Text className='address__zone'>单元</Text>
      <View className='address__chips' aria-label='单元'>
        {units.map((unit) => (
          <ChoiceChip key={unit} label={`${unit} 单元`} chosen={unit === chosen} onPress={() => onChoose(unit)} />
        ))}
      </View>
    </View>
  )
}
