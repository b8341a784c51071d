import { View } from '@tarojs/components'
import { Icon } from '../../ui/icon/icon'
import { Text } from '../../ui/text/text'
import { SEAT_WORDS, type SeatLook } from './seat-look'
import './seat-pill.scss'

const TICKED: ReadonlySet<SeatLook> = new Set<SeatLook>(['signed', 'there', 'gone'])

const TONES: Readonly<Record<SeatLook, 'plain' | 'green' | 'gold' | 'grey'>> = {
  open: 'plain',
  full: 'grey',
  signed: 'green',
  waiting: 'gold',
  promoted: 'gold',
  there: 'green',
  gone: 'green',
  over: 'grey',
}

/** Where one stands with a slot; the card around it is what is pressed. */
export function SeatPill({ look }: { readonly look: SeatLook }) {
  return (
    <View className={`seat-pill seat-pill--${TONES[look]}`}>
      {TICKED.has(look) && <Icon name='check' size='xs' />}
      <Text>{SEAT_WORDS[look]}</Text>
    </View>
  )
}
