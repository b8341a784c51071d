import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { type DeskMove, isFirst } from './desk-moves'
import type { DeskSheet } from './desk-sheet'
import './move-tiles.scss'

interface MoveTilesProps {
  readonly moves: readonly DeskMove[]
  readonly onAsk: (sheet: DeskSheet) => void
  /** One that may not be pressed was pressed: why not. */
  readonly onShut: (words: string) => void
}

/** Everything the coordinator can do with the chosen case, each in its own fixed place with its key. */
export function MoveTiles({ moves, onAsk, onShut }: MoveTilesProps) {
  return (
    <View className='move-tiles'>
      {moves.map((move, index) => (
        <Pressable
          key={move.sheet}
          className={classNames(
            'move-tiles__one',
            isFirst(move) && 'move-tiles__one--first',
            !move.open && 'move-tiles__one--off',
          )}
          spoken={move.label}
          shut={move.open ? undefined : move.shut}
          onPress={() => (move.open ? onAsk(move.sheet) : onShut(move.shut))}
        >
          <Icon name={move.icon} size='small' />
          <Text>{move.label}</Text>
          <Text className='move-tiles__key' aria-hidden='true'>
            {index + 1}
          </Text>
        </Pressable>
      ))}
    </View>
  )
}
