import { View } from '@tarojs/components'
import { Card } from '../card/card'
import { Skeleton } from './skeleton'

/** The live slip before its first answer. */
export function SkeletonSlip() {
  return (
    <Card>
      <View className='ui-skeleton-slip' aria-label='正在取最新进度' aria-busy='true'>
        <Skeleton shape='ring' />
        <View className='ui-skeleton-slip__words'>
          <Skeleton shape='chip' />
          <Skeleton shape='title' />
          <Skeleton width='most' />
        </View>
      </View>
    </Card>
  )
}
