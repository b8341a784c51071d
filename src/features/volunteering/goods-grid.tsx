import type { RewardView } from '@core/contract/volunteering-answers'
import { View } from '@tarojs/components'
import { GoodsCard } from '../../ui/goods-card/goods-card'
import { SectionTitle } from '../../ui/section-title/section-title'
import './goods-grid.scss'

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
          <GoodsCard
            key={reward.id}
            name={reward.name}
            note={reward.shopName}
            price={`${reward.price} 分`}
            act='换'
            why={whyNot(reward, balance)}
            onChoose={() => onChoose(reward)}
          />
        ))}
      </View>
    </>
  )
}

/** Why it cannot be had now; undefined when it can. */
function whyNot({ price, free }: RewardView, balance: number): string | undefined {
  if (free === 0) return '补货中'
  return balance < price ? `还差 ${price - balance} 分` : undefined
}
