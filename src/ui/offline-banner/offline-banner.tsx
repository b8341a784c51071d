import { Text, View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { role } from '../pressable/aria'
import './offline-banner.scss'

/** The network is gone: the same words on every page, what is safe and what works all the same. */
export function OfflineBanner() {
  return (
    <View className='ui-offline-banner' {...role('alert')}>
      <Icon name='wifioff' size='small' />
      <Text>网断了，填的都留着，打电话照样有人管</Text>
    </View>
  )
}
