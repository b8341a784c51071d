import type { ComingAppointment, OwnAppointment } from '@core/contract/reception'
import type { EpochMs } from '@core/kit/time'
import { roomWords } from '@core/reception/reminders'
import { View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { Card } from '../../ui/card/card'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Text } from '../../ui/text/text'
import { REMINDED_WORDS, visitTime } from '../../words/reception-words'
import './reception.scss'

interface MyAppointmentsProps {
  readonly mine: readonly ComingAppointment[]
  readonly room: string
  readonly now: EpochMs
  readonly onOff: (one: OwnAppointment) => void
}

/** What the caller has booked, soonest first. */
export function MyAppointments({ mine, room, now, onOff }: MyAppointmentsProps) {
  if (mine.length === 0) return null
  return (
    <View>
      <SectionTitle title='您约好了' />
      <View className='stack'>
        {mine.map((one) => {
          const when = visitTime(one.slotAt, now)
          return (
            <Card key={one.id} tone='green'>
              <View className='reception-head'>
                <Text className='reception-head__title'>{when}</Text>
                <Text>到{roomWords(room)}</Text>
                {one.remindedBy && <Text>{REMINDED_WORDS[one.remindedBy]}</Text>}
                {one.words !== '' && <Text className='muted'>想说的：{one.words}</Text>}
                <View className='reception-head__top'>
                  <SmallButton icon='x' label='不去了' spoken={`${when}，不去了`} onPress={() => onOff(one)} />
                </View>
              </View>
            </Card>
          )
        })}
      </View>
    </View>
  )
}
