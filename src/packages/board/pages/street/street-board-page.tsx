import { dayInWords, townDateOf } from '@core/kit/town-date'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { StreetRows } from '../../../../features/response-board/street-rows'
import { useStreet } from '../../../../features/response-board/use-street'
import { Screen } from '../../../../features/screen/screen'
import { goHome, openPage } from '../../../../platform/navigation'
import { useServerNow } from '../../../../platform/use-server-now'
import { useWideScreen } from '../../../../platform/wide-screen/use-wide-screen'
import { Empty } from '../../../../ui/empty/empty'
import { heading, landmark } from '../../../../ui/pressable/aria'
import { Pressable } from '../../../../ui/pressable/pressable'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { Segment } from '../../../../ui/segment/segment'
import { Text } from '../../../../ui/text/text'
import { PERIODS, type ShownPeriod } from '../board/board-hands'
import '../board/board-wall.scss'
import './street-board-page.scss'

/** Where `tokens.scss` makes a wall of it. */
const WALL_PX = 1200

const A_MINUTE = 60_000

/** A street's communities beside each other; a tap goes down to the board of one. */
export function StreetBoardPage() {
  const wall = useWideScreen(WALL_PX)
  const [kind, choose] = useState<ShownPeriod>('month')
  const remote = useStreet({ kind })
  const name = remote.status === 'ready' ? remote.data.name : ''
  const segment = <Segment name='看哪一段' choices={PERIODS} chosen={kind} onChoose={choose} />
  const rows = (
    <RemoteView remote={remote}>
      {({ data }) =>
        data.communities.length === 0 ? (
          <Empty title='这个街道还没有社区' hint='社区开通以后，数就排在这里' />
        ) : (
          <StreetRows lines={data.communities} onCommunity={(community) => void openPage('board', { community })} />
        )
      }
    </RemoteView>
  )
  if (wall) return <StreetWall {...{ name, segment, rows }} />
  return (
    <Screen kind='page' title='街道看板'>
      <View className='street-board'>
        {segment}
        <Text className='street-board__note'>{noteOf(name)}</Text>
        {rows}
      </View>
    </Screen>
  )
}

function noteOf(name: string): string {
  return `${name}各社区放在一起看，不排名；点开看一个社区怎么来的`
}

interface StreetWallProps {
  readonly name: string
  readonly segment: ReactNode
  readonly rows: ReactNode
}

function StreetWall({ name, segment, rows }: StreetWallProps) {
  const now = useServerNow(A_MINUTE)
  return (
    <View className='ui-wall ui-wall--grows'>
      <View className='ui-wall__head' {...landmark('banner')}>
        <Pressable className='ui-wall__home' role='link' spoken='民声驿站，回首页' onPress={goHome}>
          <View className='ui-wall__mark' />
          <Text className='ui-wall__name' {...heading(1)}>
            民声驿站
          </Text>
        </Pressable>
        <Text className='ui-wall__what'>{name}看板</Text>
        {segment}
        <View className='ui-wall__facts'>
          <Text>不排名；点开看一个社区</Text>
          <Text>{dayInWords(townDateOf(now))}</Text>
        </View>
      </View>
      <View {...landmark('main')}>{rows}</View>
    </View>
  )
}
