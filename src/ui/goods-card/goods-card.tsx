import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './goods-card.scss'

interface GoodsCardProps {
  readonly name: string
  /** Where it comes from. */
  readonly note: string
  readonly price: string
  readonly act: string
  /** Why it cannot be had now, in a word: it stands in the place of the act. */
  readonly why?: string | undefined
  readonly onChoose: () => void
}

/** One thing of a shelf, with its price and the way to it. */
export function GoodsCard({ name, note, price, act, why, onChoose }: GoodsCardProps) {
  return (
    <View className='ui-goods-card'>
      <View className='ui-goods-card__picture' aria-hidden='true'>
        <Icon name='gift' size='huge' />
      </View>
      <Text className='ui-goods-card__name'>{name}</Text>
      <Text className='ui-goods-card__note'>{note}</Text>
      <View className='ui-goods-card__line'>
        <Text className='ui-goods-card__price'>{price}</Text>
        <Pressable
          className={classNames('ui-goods-card__act', why !== undefined && 'ui-goods-card__act--no')}
          spoken={why === undefined ? `${act}${name}，${price}` : `${name}，${why}`}
          disabled={why !== undefined}
          onPress={onChoose}
        >
          <Text>{why ?? act}</Text>
        </Pressable>
      </View>
    </View>
  )
}
