import type { Zone } from '@core/people/community'
import { View } from '@tarojs/components'
import { SmallButton } from '../../../../ui/button/small-button'
import { Text } from '../../../../ui/text/text'
import type { BoardHands } from './board-hands'
import './board-phone.scss'

/** Which zone the figures are about, and the way back to all of them; nothing while they are about all. */
export function ZoneChosen({ zones, hands }: { readonly zones: readonly Zone[]; readonly hands: BoardHands }) {
  const zone = zones.find(({ id }) => id === hands.zoneId)
  if (!zone) return null
  return (
    <View className='zone-chosen'>
      <Text>率、今天和走势只算{zone.name}</Text>
      <SmallButton label='看全社区' spoken='看全社区' onPress={() => hands.chooseZone(null)} />
    </View>
  )
}
