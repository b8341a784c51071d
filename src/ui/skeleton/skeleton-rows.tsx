import { View } from '@tarojs/components'
import { Card } from '../card/card'
import { Skeleton } from './skeleton'

const USUAL_ROWS = 3

/** A list before its first answer. */
export function SkeletonRows({ count = USUAL_ROWS }: { readonly count?: number }) {
  const rows = Array.from({ length: count }, (_, row) => `row-${row}`)
  return (
    <Card flush>
      {rows.map((row) => (
        <View key={row} className='ui-skeleton-row' aria-label='正在取' aria-busy='true'>
          <Skeleton shape='circle' />
          <View className='ui-skeleton-slip__words'>
            <Skeleton shape='title' width='half' />
            <Skeleton width='most' />
          </View>
        </View>
      ))}
    </Card>
  )
}
