import { View } from '@tarojs/components'
import './skeleton.scss'

interface SkeletonProps {
  readonly shape?: 'line' | 'chip' | 'title' | 'circle' | 'box' | 'ring'
  readonly width?: 'third' | 'half' | 'most' | 'full'
}

/** A box where something will be: the same boxes as the page, never a spinner. */
export function Skeleton({ shape = 'line', width = 'full' }: SkeletonProps) {
  return <View className={`ui-skeleton ui-skeleton--${shape} ui-skeleton--${width}`} aria-hidden='true' />
}
