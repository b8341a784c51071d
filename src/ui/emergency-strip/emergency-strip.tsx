import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './emergency-strip.scss'

const LINES = [
  { number: '120', name: '急救' },
  { number: '119', name: '火警' },
  { number: '110', name: '报警' },
] as const

export type EmergencyNumber = (typeof LINES)[number]['number']

interface EmergencyStripProps {
  readonly question?: string
  /** The numbers that the words of the request call for: filled, and before the others. */
  readonly first?: readonly EmergencyNumber[]
  readonly onCall: (number: EmergencyNumber) => void
}

/** Above everything on the request page and never dismissed: a life does not wait for a neighbour. */
export function EmergencyStrip({
  question = '有人受伤、起火、有危险？先打电话',
  first = [],
  onCall,
}: EmergencyStripProps) {
  const called = (line: (typeof LINES)[number]) => first.includes(line.number)
  const lines = [...LINES.filter(called), ...LINES.filter((line) => !called(line))]
  return (
    <View className='ui-emergency'>
      <View className='ui-emergency__question'>
        <Icon name='warn' className='ui-emergency__sign' />
        <Text>{question}</Text>
      </View>
      <View className='ui-emergency__lines'>
        {lines.map((line) => (
          <Pressable
            key={line.number}
            className={classNames('ui-emergency__line', called(line) && 'ui-emergency__line--called')}
            spoken={`打 ${line.number} ${line.name}`}
            onPress={() => onCall(line.number)}
          >
            <Icon name='phone' size='xs' className='ui-emergency__phone' />
            <Text className='ui-emergency__number'>{line.number}</Text>
            <Text>{line.name}</Text>
          </Pressable>
        ))}
      </View>
    </View>
  )
}
