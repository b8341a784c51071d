import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import type { GlyphName, IconName } from './icon-names'
import './icon.scss'
import './icon-shapes.scss'

interface IconProps {
  readonly name: IconName | GlyphName
  readonly size?: 'mini' | 'xs' | 'small' | 'medium' | 'large' | 'huge' | 'glyph' | 'ring' | 'timeline'
  readonly className?: string
}

/** A drawing in the colour of the text around it; the word beside it is what a screen reader says. */
export function Icon({ name, size = 'medium', className }: IconProps) {
  return <View className={classNames('ui-icon', `ui-icon-${name}`, `ui-icon--${size}`, className)} aria-hidden='true' />
}
