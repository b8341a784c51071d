import type { RewardView } from '@core/contract/volunteering-answers'
import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Text } from '../../ui/text/text'
import './goods.scss'

interface GoodsGridProps {
  readonly rewards: readonly RewardView[]
  readonly balance: number
  readonly onChoose: (reward: RewardView) => void
}

/** What points can be exchanged for; nothing where no shop gives anything. */
export function GoodsGrid({ rewards, balance, onChoose }: GoodsGridProps) {
  const open = rewards.filter((reward) => reward.open)
  if (open.length === 0) return null
  return (
    <>
      <SectionTitle title='换东西' />
      <View className='goods-grid'>
        {open.map((reward) => (
          <GoodsCard key={reward.id} reward={reward} balance={balance} onChoose={() => onChoose(reward)} />
        ))}
      </View>
    </>
  )
}

interface GoodsCardProps {
  readonly reward: RewardView
  readonly balance: number
  readonly onChoose: () => void
}

function GoodsCard({ reward, balance, onChoose }: GoodsCardProps) {
  const { name, shopName, price, free } = reward
  const why = free === 0 ? '补货中' : balance < price ? `还差 ${price - balance} 分` : undefined
  return (
    <View className='goods'>
      <View className='goods__picture' aria-hidden='true'>
        <Icon name='gift' size='huge' />
      </View>
      <Text className='goods__name'>{name}</Text>
      <Text className='muted'>{shopName}</Text>
      <View className='goods__line'>
        <Text className='goods__price'>{price} 分</Text>
        <Pressable
          className={classNames('goods__act', why !== undefined && 'goods__act--no')}
          spoken={why === undefined ? `换${name}，${price} 分` : `${name}，${why}`}
          disabled={why !== undefined}
          onPress={onChoose}
        >
          <Text>{why ?? '换'}</Text>
        </Pressable>
      </View>
    </View>
  )
}
