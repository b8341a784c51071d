import { minutes } from '@core/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Screen } from '../../../../features/screen/screen'
import { PointsCard } from '../../../../features/volunteering/points-card'
import { EntryList } from '../../../../features/volunteering/record-lists'
import { useExchange } from '../../../../features/volunteering/use-exchange'
import { useRecord } from '../../../../features/volunteering/use-record'
import { useVolunteer } from '../../../../features/volunteering/use-volunteer'
import { VolunteerCard } from '../../../../features/volunteering/volunteer-card'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { Exchange } from './exchange'
import { RecordBody } from './record-body'
import { type RecordAsked, RecordSheets } from './record-sheets'

const TICK_MS = minutes(1)

export default function RecordPage() {
  const remote = useRecord()
  const now = useServerNow(TICK_MS)
  const toast = useToast()
  const [asked, ask] = useState<RecordAsked>()
  const volunteer = useVolunteer(toast.tell)
  const exchange = useExchange(toast.tell, () => remote.status !== 'loading' && remote.reload())
  return (
    <Screen
      kind='page'
      title='我的志愿'
      toast={toast}
      overlay={<RecordSheets {...{ asked, exchange, volunteer, now }} tell={toast.tell} onAsk={ask} />}
    >
      <View className='stack'>
        <RemoteView remote={remote}>
          {({ data: { record, points } }) => (
            <>
              <PointsCard balance={points.balance} />
              <Exchange points={points} now={now} hands={exchange} onAsk={ask} />
              <RecordBody record={record} now={now} onCertify={() => ask({ kind: 'certify' })} />
              {volunteer.remote.status === 'ready' && (
                <VolunteerCard said={volunteer.remote.data} onOpen={() => ask({ kind: 'say' })} />
              )}
              <EntryList all={points.entries} now={now} />
            </>
          )}
        </RemoteView>
      </View>
    </Screen>
  )
}
