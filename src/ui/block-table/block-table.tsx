import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './block-table.scss'

interface BlockTableProps {
  readonly head: ReactNode
  /** What the arrow keys do in it: `arrowKeys`. */
  readonly keys?: Readonly<Record<string, unknown>>
  readonly children: ReactNode
}

/** A dense table of a desk, in blocks that each have a name at their left. */
export function BlockTable({ head, keys, children }: BlockTableProps) {
  return (
    <View className='ui-block-table' {...keys}>
      <View className='ui-block-table__heads'>{head}</View>
      {children}
    </View>
  )
}

/** A block with whatever leads it. */
export function TableBlock({ lead, children }: { readonly lead: ReactNode; readonly children: ReactNode }) {
  return (
    <View className='ui-block-table__block'>
      {lead}
      <View className='ui-block-table__rows'>{children}</View>
    </View>
  )
}

interface BlockNameProps {
  readonly name: string
  /** A block of one row: the name lies flat, with this beside it, and the row needs no name of its own. */
  readonly flat?: string | undefined
  readonly chosen?: boolean
  readonly spoken?: string
  readonly onPress?: (() => void) | undefined
}

/** The name of a block, from top to bottom along its rows. */
export function BlockName({ name, flat, chosen = false, spoken, onPress }: BlockNameProps) {
  const className = classNames(
    'ui-block-table__name',
    flat !== undefined && 'ui-block-table__name--flat',
    onPress && 'ui-block-table__name--live',
    chosen && 'ui-block-table__name--chosen',
  )
  const words = (
    <>
      <Text>{name}</Text>
      {flat && <Text className='ui-block-table__flat'>{flat}</Text>}
    </>
  )
  if (!onPress) return <View className={className}>{words}</View>
  return (
    <Pressable className={className} spoken={spoken ?? [name, flat].filter(Boolean).join('，')} onPress={onPress}>
      {words}
    </Pressable>
  )
}
