import { minutes } from '@core/kit/time'
import { View } from '@tarojs/components'
import { Screen } from '../../../../features/screen/screen'
import { OrganisedList } from '../../../../features/volunteering/organised-list'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import { openPage } from '../../../../platform/navigation'
import { usePoll } from '../../../../platform/use-poll'
import { useRemote } from '../../../../platform/use-remote'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { Button } from '../../../../ui/button/button'
import { Empty } from '../../../../ui/empty/empty'
import { Failed } from '../../../../ui/failed/failed'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { ShelfPart, ShelfSheet } from './shelf-part'
import { useShelf } from './use-shelf'

const RENEW_MS = minutes(1)

export default function OrganisedPage() {
  const remote = useRemote(() => callCloud('volunteering', 'organised', {}), [])
  const now = useServerNow(RENEW_MS)
  usePoll(RENEW_MS, () => remote.status !== 'loading' && remote.reload())
  const organises = remote.status === 'ready'
  const toast = useToast()
  const shelf = useShelf()
  return (
    <Screen
      kind='page'
      title='我组织的'
      toast={toast}
      overlay={<ShelfSheet shelf={shelf} tell={toast.tell} />}
      foot={organises && <Button icon='plus' label='写一个活动' onPress={() => openPage('write')} />}
    >
      <View className='stack'>
        <RemoteView
          remote={remote}
          failed={(code, reload) =>
            code === 'NOT_YOURS' ? (
              <Empty title='这里是组织活动的人用的' hint='想办一场活动，跟社区说一声，社区替您发' />
            ) : (
              <Failed code={code} onRetry={reload} />
            )
          }
        >
          {({ data }) =>
            data.length === 0 ? (
              <Empty title='还没有写过活动' hint='写好以后，由值班长或书记看过再发布' />
            ) : (
              <OrganisedList all={data} now={now} />
            )
          }
        </RemoteView>
        <ShelfPart shelf={shelf} />
      </View>
    </Screen>
  )
}
