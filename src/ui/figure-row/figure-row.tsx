import { View } from '@tarojs/components'
import type { Press } from '../pressable/gate'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './figure-row.scss'

interface Figure {
  readonly id: string
  readonly value: string
  readonly unit?: string | undefined
  readonly caption: string
  readonly onPress?: Press | undefined
}

/** Two to four figures side by side, each with what it counts. */
export function FigureRow({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <View className='ui-figure-row'>
      {figures.map((figure) => {
        const inside = (
          <>
            <View className='ui-figure-row__value'>
              <Text className='ui-figure-row__number'>{figure.value}</Text>
              {figure.unit && <Text className='ui-figure-row__unit'>{figure.unit}</Text>}
            </View>
            <Text className='ui-figure-row__caption'>{figure.caption}</Text>
          </>
        )
        if (figure.onPress === undefined) {
          return (
            <View key={figure.id} className='ui-figure-row__figure'>
              {inside}
            </View>
          )
        }
        return (
          <Pressable
            key={figure.id}
            className='ui-figure-row__figure'
            onPress={figure.onPress}
            spoken={`${figure.caption}，${figure.value}${figure.unit ?? ''}`}
          >
            {inside}
          </Pressable>
        )
      })}
    </View>
  )
}
