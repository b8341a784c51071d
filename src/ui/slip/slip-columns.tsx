import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './slip.scss'

interface SlipColumnsProps {
  readonly left: ReactNode
  /** Left out where only one of two clocks concerns the reader. */
  readonly right?: ReactNode
}

/** Two halves of a slip with a dashed line between them: the two rings. */
export function SlipColumns({ left, right }: SlipColumnsProps) {
  return (
    <View className='ui-slip-columns'>
      <View className='ui-slip-columns__half'>{left}</View>
      {right !== undefined && <View className='ui-slip-columns__half ui-slip-columns__half--right'>{right}</View>}
    </View>
  )
}
