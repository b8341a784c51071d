import { minutes } from '@core/kit/time'
import { View } from '@tarojs/components'
import { Screen } from '../../../../features/screen/screen'
import { FeedList } from '../../../../features/volunteering/feed-list'
import { useFeed } from '../../../../features/volunteering/use-feed'
import { WaysOn } from '../../../../features/volunteering/ways-on'
import { me } from '../../../../platform/me'
import { useServerNow } from '../../../../platform/use-server-now'
import { RemoteView } from '../../../../ui/remote-view/remote-view'

const TICK_MS = minutes(1)

export default function FeedPage() {
  const remote = useFeed()
  const profile = me.use()
  const now = useServerNow(TICK_MS)
  return (
    <Screen kind='page' title='志愿服务'>
      <View className='stack'>
        <RemoteView remote={remote}>{({ data }) => <FeedList feed={data} now={now} />}</RemoteView>
        <WaysOn roles={profile.status === 'ready' ? profile.data.roles : []} />
      </View>
    </Screen>
  )
}
