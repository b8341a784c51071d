import { View } from '@tarojs/components'
import { Empty } from '../../../../ui/empty/empty'
import { Failed } from '../../../../ui/failed/failed'
import { OfflineBanner } from '../../../../ui/offline-banner/offline-banner'
import { SkeletonRows } from '../../../../ui/skeleton/skeleton-rows'
import { SkeletonSlip } from '../../../../ui/skeleton/skeleton-slip'
import { nothing } from './example'

export function StateExamples() {
  return (
    <View className='gallery__stack'>
      <OfflineBanner filled />
      <SkeletonSlip />
      <SkeletonRows />
      <Empty
        title='还没有诉求'
        hint='灯坏了、楼道堵了，或者有个好点子，都可以跟社区说'
        action={{ label: '说一件事', onPress: nothing }}
        link={{ label: '看看邻居反映了什么', onPress: nothing }}
      />
      <Failed
        code='OFFLINE'
        title='没发出去，网断了'
        hint='您填的都还在，没丢。连上网会自动再发；着急就直接打电话。'
        onRetry={nothing}
        call={{ label: '打热线', onPress: nothing }}
      />
    </View>
  )
}
