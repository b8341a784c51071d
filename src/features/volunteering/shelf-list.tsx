import type { RewardView } from '@core/contract/volunteering-answers'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Text } from '../../ui/text/text'

interface ShelfListProps {
  readonly rewards: readonly RewardView[]
  /** Null for something new. */
  readonly onOpen: (reward: RewardView | null) => void
}

/** What partner shops give for points, for whoever answers for it. */
export function ShelfList({ rewards, onOpen }: ShelfListProps) {
  return (
    <>
      <SectionTitle title='积分货架' />
      {rewards.length === 0 && <Text className='muted'>货架还空着。共建商家愿意给什么，就从这里上架。</Text>}
      <Card flush>
        {rewards.map((reward) => (
          <ListRow
            key={reward.id}
            title={reward.name}
            note={`${reward.shopName}，${reward.price} 分，${reward.open ? `还剩 ${reward.free} 件` : '先不换了'}`}
            onPress={() => onOpen(reward)}
          />
        ))}
      </Card>
      <Button kind='secondary' icon='plus' label='上一样新东西' onPress={() => onOpen(null)} />
    </>
  )
}
