import { minutes } from '@core/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Screen } from '../../../../features/screen/screen'
import { useWish, useWishHands } from '../../../../features/volunteering/use-wishes'
import { WishBody } from '../../../../features/volunteering/wish-body'
import { type WishQuestion, wishFoot } from '../../../../features/volunteering/wish-foot'
import { me } from '../../../../platform/me'
import { usePageParams } from '../../../../platform/navigation'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { WishSheets } from './wish-sheets'

const TICK_MS = minutes(1)

/** Whoever takes something on is known by name. */
const NAMED: ReadonlySet<WishQuestion> = new Set<WishQuestion>(['claim'])

export default function WishPage() {
  const { id = '' } = usePageParams()
  const remote = useWish(id)
  const profile = me.use()
  const toast = useToast()
  const now = useServerNow(TICK_MS)
  const hands = useWishHands(id, remote, toast.tell)
  const [question, setQuestion] = useState<WishQuestion>()
  const nameless = profile.status === 'ready' && profile.data.name === ''
  const ask = (next: WishQuestion) => setQuestion(nameless && NAMED.has(next) ? 'who' : next)
  const wish = remote.status === 'ready' ? remote.data : undefined
  return (
    <Screen
      kind='page'
      title='心愿'
      toast={toast}
      foot={wish && wishFoot(wish, { ask, join: hands.join, leaveGroup: hands.leaveGroup })}
      overlay={wish && question && <WishSheets {...{ wish, question, hands }} tell={toast.tell} onAsk={setQuestion} />}
    >
      <View className='stack'>
        <RemoteView remote={remote}>
          {({ data }) => <WishBody wish={data} now={now} onJudge={hands.judge} />}
        </RemoteView>
      </View>
    </Screen>
  )
}
