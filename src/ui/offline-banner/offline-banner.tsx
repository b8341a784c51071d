import { Text, View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { role } from '../pressable/aria'
import './offline-banner.scss'

/** The network is gone: what is shown may be old, what was filled in is safe. */
export function OfflineBanner({
  text = '网断了，先看着上次的内容，连上会自动更新',
}: {
  readonly text?: string | undefined
}) {
  return (
    <View className='ui-offline-banner' {...role('alert')}>
      <Icon name='wifioff' size='small' />
      <Text>{text}</Text>
    </View>
  )
}
