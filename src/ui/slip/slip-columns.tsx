import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './slip.scss'

/** Two halves of a slip with a dashed line between them: the two rings. */
export function SlipColumns({ left, right }: { readonly left: ReactNode; readonly right: ReactNode }) {
  return (
    <View className='ui-slip-columns'>
      <View className='ui-slip-columns__half'>{left}</View>
      <View className='ui-slip-columns__half ui-slip-columns__half--right'>{right}</View>
    </View>
  )
}
