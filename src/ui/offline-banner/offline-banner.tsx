import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { role } from '../pressable/aria'
import { Text } from '../text/text'
import './offline-banner.scss'

/** The network is gone: what works all the same and, where something is `filled` in, that it is safe. */
export function OfflineBanner({ filled = false }: { readonly filled?: boolean | undefined }) {
  return (
    <View className='ui-offline-banner' {...role('alert')}>
      <Icon name='wifioff' size='small' />
      <Text>{filled ? '网断了，填的都留着，打电话照样有人管' : '网断了，打电话照样有人管'}</Text>
    </View>
  )
}
