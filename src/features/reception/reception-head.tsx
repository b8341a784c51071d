import type { ReceptionAnswer } from '@core/contract/reception'
import { roomWords } from '@core/reception/reminders'
import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import { heading } from '../../ui/pressable/aria'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { openingHours } from '../../words/reception-words'
import './reception.scss'

/** Where the room is, when somebody sits there, and that nobody needs an appointment. */
export function ReceptionHead({ answer: { room, open, windows } }: { readonly answer: ReceptionAnswer }) {
  return (
    <Card>
      <View className='reception-head'>
        <View className='reception-head__top'>
          <Text className='reception-head__title' {...heading(2)}>
            {roomWords(room)}
          </Text>
          {open ? <Tag label='现在有人在' tone='green' /> : <Tag label='现在没开门' />}
        </View>
        {openingHours(windows).map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <Text className='muted'>节假日不开。不约也能直接来，约了不用等。</Text>
      </View>
    </Card>
  )
}
