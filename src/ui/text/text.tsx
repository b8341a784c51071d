import { Text as PlainText } from '@tarojs/components'
import { type ComponentProps, createElement } from 'react'
import { bound } from './bound'

/** All words on a screen: as the platform shows them, and no number stands in another line than its unit. */
export function Text({ children, ...rest }: ComponentProps<typeof PlainText>) {
  return createElement(PlainText, rest, ...bound(children))
}
