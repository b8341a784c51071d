import type { ErrorCode } from '@core/contract/errors'
import { minutes } from '@core/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Screen } from '../../../../features/screen/screen'
import { useActivity } from '../../../../features/volunteering/use-activity'
import { useHotline } from '../../../../platform/community'
import { usePageParams } from '../../../../platform/navigation'
import { callPhone } from '../../../../platform/phone-call'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { Failed } from '../../../../ui/failed/failed'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { ActivityBody } from './activity-body'
import { type ActivityQuestion, ActivityQuestions } from './activity-questions'
import { useActivityFoot } from './use-activity-foot'

const TICK_MS = minutes(1)

export default function ActivityPage() {
  const { id = '' } = usePageParams()
  const remote = useActivity(id)
  const hotline = useHotline()
  const now = useServerNow(TICK_MS)
  const toast = useToast()
  const [slotId, choose] = useState<string>()
  const [question, ask] = useState<ActivityQuestion>()
  const { foot, hands, organise } = useActivityFoot({ remote, slotId, now, tell: toast.tell, onAsk: ask })
  return (
    <Screen
      kind='page'
      title='活动详情'
      toast={toast}
      foot={foot}
      overlay={
        <ActivityQuestions {...{ question, hands, organise }} tell={toast.tell} onClose={() => ask(undefined)} />
      }
    >
      <View className='stack'>
        <RemoteView
          remote={remote}
          failed={(code, reload) => <NotFound code={code} hotline={hotline} onRetry={reload} />}
        >
          {({ data }) => (
            <ActivityBody
              {...{ slotId, hotline, now }}
              answer={data}
              onChoose={choose}
              onCallOff={() => ask({ kind: 'callOff', activityId: id })}
            />
          )}
        </RemoteView>
      </View>
    </Screen>
  )
}

interface NotFoundProps {
  readonly code: ErrorCode
  readonly hotline: string
  readonly onRetry: () => void
}

function NotFound({ code, hotline, onRetry }: NotFoundProps) {
  return (
    <Failed
      code={code}
      title={code === 'GONE' ? '没找到这场活动' : undefined}
      onRetry={onRetry}
      call={{ label: '打驿站热线', onPress: () => callPhone(hotline) }}
    />
  )
}
