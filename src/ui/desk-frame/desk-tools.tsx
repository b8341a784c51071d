import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Text } from '../text/text'
import './desk-tools.scss'

/** A phone has none of a desk's keys. */
const keysHeard = process.env.TARO_ENV === 'h5'

interface DeskToolsProps {
  /** How to look at the table. */
  readonly children: ReactNode
  /** What the keys do on it. */
  readonly keys?: string | undefined
  /** What its signs mean. */
  readonly legend?: ReactNode
}

/** The row over a table of a desk. */
export function DeskTools({ children, keys, legend }: DeskToolsProps) {
  return (
    <View className='ui-desk__tools'>
      {children}
      {keysHeard && keys && <Text className='ui-desk__keys'>{keys}</Text>}
      {legend && <View className='ui-desk__legend'>{legend}</View>}
    </View>
  )
}

interface LegendItemProps {
  readonly words: string
  readonly tone?: 'plain' | 'alert' | 'blue'
  /** The sign itself. */
  readonly children: ReactNode
}

export function LegendItem({ words, tone = 'plain', children }: LegendItemProps) {
  return (
    <View className={`ui-desk__legend-item ui-desk__legend-item--${tone}`}>
      {children}
      <Text>{words}</Text>
    </View>
  )
}

/** A small piece of the table: marked, free, today's, or with a folded corner for what is changed. */
export function Sample({ look }: { readonly look: 'marked' | 'gap' | 'today' | 'edited' }) {
  return (
    <View className={classNames('ui-desk__sample', `ui-desk__sample--${look}`)}>{look === 'edited' && <Fold />}</View>
  )
}

/** The folded corner of whatever is changed and does not count yet; its owner is positioned. */
export function Fold() {
  return <View className='ui-desk__fold' />
}
