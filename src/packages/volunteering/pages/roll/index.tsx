import { minutes } from '@core/kit/time'
import type { RollView } from '@core/volunteering/activity-view'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Screen } from '../../../../features/screen/screen'
import type { RollQuestion } from '../../../../features/volunteering/person-sheet'
import { useRoll } from '../../../../features/volunteering/use-roll'
import { usePageParams } from '../../../../platform/navigation'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { RollBody } from './roll-body'
import { RollSheets } from './roll-sheets'

const TICK_MS = minutes(1)

export default function RollPage() {
  const { id = '' } = usePageParams()
  const toast = useToast()
  const now = useServerNow(TICK_MS)
  const { remote, hands } = useRoll(id, toast.tell)
  const [picked, pick] = useState<Pick<RollView, 'id'>>()
  const [question, ask] = useState<RollQuestion>()
  const one = remote.status === 'ready' ? remote.data.people.find((person) => person.id === picked?.id) : undefined
  const close = () => {
    pick(undefined)
    ask(undefined)
  }
  return (
    <Screen
      kind='page'
      title='名单和签到'
      toast={toast}
      overlay={one && <RollSheets {...{ one, question, now, hands }} onAsk={ask} onClose={close} />}
    >
      <View className='stack'>
        <RemoteView remote={remote}>{({ data }) => <RollBody roll={data} now={now} onOpen={pick} />}</RemoteView>
      </View>
    </Screen>
  )
}
