import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import './slip.scss'

interface SlipProps {
  /** The gold frame of an offer that waits for an answer. */
  readonly urgent?: boolean
  readonly below?: ReactNode
  readonly flush?: boolean
  readonly children: ReactNode
}

/** The one live thing of a page, and the only card with a shadow: what is below hangs on a notched tear line. */
export function Slip({ urgent = false, flush = false, below, children }: SlipProps) {
  return (
    <View className={classNames('ui-slip', urgent && 'ui-slip--urgent')}>
      <View className={classNames('ui-slip__top', flush && 'ui-slip__top--flush')}>{children}</View>
      {below !== undefined && (
        <>
          <View className='ui-slip__tear' aria-hidden='true'>
            <View className='ui-slip__line' />
          </View>
          <View className='ui-slip__below'>{below}</View>
        </>
      )}
    </View>
  )
}
