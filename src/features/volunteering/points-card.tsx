import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { Text } from '../../ui/text/text'
import './points-card.scss'

/** How many points there are, and where they come from. */
export function PointsCard({ balance }: { readonly balance: number }) {
  return (
    <Card>
      <View className='points-card'>
        <View className='points-card__coin' aria-hidden='true'>
          <Icon name='star' size='huge' />
        </View>
        <Text className='muted'>我的积分</Text>
        <View className='points-card__line'>
          <Text className='points-card__balance'>{grouped(balance)}</Text>
          <Text className='muted'>分</Text>
        </View>
        <Text className='muted'>扫码签到签退，组织的人确认过的时长算积分</Text>
      </View>
    </Card>
  )
}

/** `1,280`. */
function grouped(points: number): string {
  return `${points}`.replace(/\B(?=(\d{3})+$)/g, ',')
}
