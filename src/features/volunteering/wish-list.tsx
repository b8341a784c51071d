import type { EpochMs } from '@core/kit/time'
import type { WishView } from '@core/volunteering/wish-view'
import { View } from '@tarojs/components'
import { openPage } from '../../platform/navigation'
import { Card } from '../../ui/card/card'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { dayClock } from '../../words/day-words'
import { hasWordsToRead, nextWords, wishStanding } from './wish-words'
import './wish.scss'
import { MoreButton, useShownPart } from './shown-part'

const AT_A_TIME = 10

/** Wishes, one's own first. */
export function WishList({ wishes, now }: { readonly wishes: readonly WishView[]; readonly now: EpochMs }) {
  const shown = useShownPart(wishes, AT_A_TIME)
  return (
    <>
      {shown.part.map((wish) => (
        <WishCard key={wish.id} wish={wish} now={now} />
      ))}
      <MoreButton shown={shown} unit='个' />
    </>
  )
}

function WishCard({ wish, now }: { readonly wish: WishView; readonly now: EpochMs }) {
  const { id, title, filedAt, part } = wish
  const standing = wishStanding(wish)
  const next = nextWords(wish, now)
  const toRead = hasWordsToRead(wish)
  const whose = part === 'owner' ? '我的心愿' : part === 'leader' || part === 'helper' ? '我在办' : ''
  return (
    <Card
      onPress={() => openPage('wish', { id })}
      spoken={[title, whose, standing.label, toRead ? '有话要看' : '', next].filter(Boolean).join('，')}
    >
      <View className='wish'>
        <View className='wish__top'>
          <View className='wish__tags'>
            <Tag {...standing} />
            {toRead && <Tag label='有话要看' tone='gold' />}
            {whose !== '' && <Tag label={whose} tone='brand' />}
          </View>
          <Text className='muted'>{dayClock(filedAt, now)}</Text>
        </View>
        <Text className='wish__title'>{title}</Text>
        {next !== '' && <Text className='muted'>{next}</Text>}
      </View>
    </Card>
  )
}
