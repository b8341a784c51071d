import type { HelpAnswer } from '@core/contract/help-answers'
import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { spotWords } from '../../words/place-words'
import { ownArrivedAt } from './own-arrival'
import './trip-picker.scss'

interface TripPickerProps {
  readonly trip: readonly HelpAnswer[]
  readonly chosen: string
  readonly onPick: (id: string) => void
}

/** Two doors, one trip: which of them is in hand now. Each has its own code and its own last word. */
export function TripPicker({ trip, chosen, onPick }: TripPickerProps) {
  if (trip.length < 2) return null
  return (
    <View className='trip'>
      <Text className='muted'>这一趟去 {trip.length} 家，一家一家办</Text>
      <View className='trip__doors' aria-label='这一趟的门牌' {...role('radiogroup')}>
        {trip.map((help) => (
          <Pressable
            key={help.id}
            className={classNames('trip__door', help.id === chosen && 'trip__door--chosen')}
            role='radio'
            checked={help.id === chosen}
            spoken={`${spotWords(help.place)}${ownArrivedAt(help) === null ? '' : '，已到'}`}
            onPress={() => onPick(help.id)}
          >
            <Text>{spotWords(help.place)}</Text>
          </Pressable>
        ))}
      </View>
    </View>
  )
}
