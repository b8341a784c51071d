import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import { useReadOnly } from '../read-only/read-only'
import { Text } from '../text/text'
import './counter.scss'

interface CounterProps {
  readonly label: string
  /** What is drawn of the label, where the line it stands in says the rest. */
  readonly short?: string
  /** Whose number it is, where the label alone does not say; heard and not drawn. */
  readonly of?: string
  readonly value: number
  readonly unit: string
  readonly least: number
  readonly most: number
  readonly step?: number
  readonly onChange: (value: number) => void
}

/** A small number with less and more; at either end its button waits. */
export function Counter(p: CounterProps) {
  const readOnly = useReadOnly()
  return (
    <View className='ui-counter'>
      <Text className='ui-counter__label'>{p.short ?? p.label}</Text>
      {readOnly ? <Value {...p} /> : <Control {...p} />}
    </View>
  )
}

function Control({ label, of, value, unit, least, most, step = 1, onChange }: CounterProps) {
  const name = of === undefined ? label : `${of}，${label}`
  const less = Math.max(least, value - step)
  const more = Math.min(most, value + step)
  return (
    <View className='ui-counter__control'>
      <Pressable
        className='ui-counter__button'
        spoken={`${name}，减到 ${less} ${unit}`}
        disabled={value <= least}
        onPress={() => onChange(less)}
      >
        <Icon name='minus' size='small' />
      </Pressable>
      <Value value={value} unit={unit} />
      <Pressable
        className='ui-counter__button'
        spoken={`${name}，加到 ${more} ${unit}`}
        disabled={value >= most}
        onPress={() => onChange(more)}
      >
        <Icon name='plus' size='small' />
      </Pressable>
    </View>
  )
}

function Value({ value, unit }: Pick<CounterProps, 'value' | 'unit'>) {
  return (
    <View className='ui-counter__value' aria-live='polite'>
      <Text className='ui-counter__number'>{value}</Text>
      <Text>{unit}</Text>
    </View>
  )
}
