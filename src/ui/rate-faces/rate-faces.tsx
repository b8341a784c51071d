import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import { role } from '../pressable/aria'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './rate-faces.scss'

const FACES = [
  { value: 1, icon: 'face-1', label: '很不满' },
  { value: 2, icon: 'face-2', label: '不满意' },
  { value: 3, icon: 'face-3', label: '一般' },
  { value: 4, icon: 'face-4', label: '满意' },
  { value: 5, icon: 'face-5', label: '很满意' },
] as const

export type Rating = (typeof FACES)[number]['value']

interface RateFacesProps {
  readonly question: string
  readonly value?: Rating | undefined
  readonly onRate: (value: Rating) => void
}

/** Five faces told apart by mouth and brow, not by colour. */
export function RateFaces({ question, value, onRate }: RateFacesProps) {
  return (
    <View className='ui-rate-faces'>
      <Text className='ui-rate-faces__question'>{question}</Text>
      <View className='ui-rate-faces__row' aria-label={question} {...role('radiogroup')}>
        {FACES.map((face) => (
          <Pressable
            key={face.value}
            className={classNames('ui-rate-faces__face', face.value === value && 'ui-rate-faces__face--chosen')}
            role='radio'
            checked={face.value === value}
            spoken={face.label}
            onPress={() => onRate(face.value)}
          >
            <View className='ui-rate-faces__disc'>
              <Icon name={face.icon} size='huge' />
            </View>
            <Text>{face.label}</Text>
          </Pressable>
        ))}
      </View>
    </View>
  )
}
