import { View } from '@tarojs/components'
import { setElder, usePrintChosen } from '../../platform/elder-mode'
import { SmallButton } from '../../ui/button/small-button'
import { Card } from '../../ui/card/card'
import { Text } from '../../ui/text/text'
import './large-print-offer.scss'

/** Offers large print until one of both has been chosen, here or anywhere; either answer is for good. */
export function LargePrintOffer() {
  if (usePrintChosen()) return null
  return (
    <Card tone='gold'>
      <View className='print-offer'>
        <Text className='print-offer__words'>字看不清？</Text>
        <SmallButton icon='textsize' label='换大字版' onPress={() => setElder(true)} />
        <SmallButton label='不用' spoken='不用换大字版' onPress={() => setElder(false)} />
      </View>
    </Card>
  )
}
