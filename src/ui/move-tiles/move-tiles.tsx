import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './move-tiles.scss'

interface Tile<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly icon: IconName
  /** The next thing to do. */
  readonly first: boolean
  /** Why it may not be pressed now; undefined while it may. */
  readonly shut?: string | undefined
}

interface MoveTilesProps<Id extends string> {
  readonly tiles: readonly Tile<Id>[]
  readonly onPress: (id: Id) => void
  /** One that may not be pressed was pressed: why not. */
  readonly onShut?: (words: string) => void
}

/** Everything that can be done with the chosen case, each with its key. */
export function MoveTiles<Id extends string>({ tiles, onPress, onShut }: MoveTilesProps<Id>) {
  return (
    <View className='ui-move-tiles'>
      {tiles.map(({ id, label, icon, first, shut }, index) => (
        <Pressable
          key={id}
          className={classNames(
            'ui-move-tiles__one',
            first && 'ui-move-tiles__one--first',
            shut !== undefined && 'ui-move-tiles__one--off',
          )}
          spoken={label}
          shut={shut}
          onPress={() => (shut === undefined ? onPress(id) : onShut?.(shut))}
        >
          <Icon name={icon} size='small' />
          <Text>{label}</Text>
          <Text className='ui-move-tiles__key' aria-hidden='true'>
            {index + 1}
          </Text>
        </Pressable>
      ))}
    </View>
  )
}
