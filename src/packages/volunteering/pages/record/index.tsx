import { minutes } from '@core/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Screen } from '../../../../features/screen/screen'
import { GradeFigures } from '../../../../features/volunteering/grade-figures'
import { PointsCard } from '../../../../features/volunteering/points-card'
import { EntryList, ServiceList } from '../../../../features/volunteering/record-lists'
import { useExchange } from '../../../../features/volunteering/use-exchange'
import { useRecord } from '../../../../features/volunteering/use-record'
import { openPage } from '../../../../platform/navigation'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { Empty } from '../../../../ui/empty/empty'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { Exchange, type ExchangeAsked, ExchangeSheets } from './exchange'

const TICK_MS = minutes(1)

export default function RecordPage() {
  const remote = useRecord()
  const now = useServerNow(TICK_MS)
  const toast = useToast()
  const [asked, ask] = useState<ExchangeAsked>()
  const reload = () => remote.status !== 'loading' && remote.reload()
  const hands = useExchange(toast.tell, reload)
  return (
    <Screen
      kind='page'
      title='我的志愿'
      toast={toast}
      overlay={asked && <ExchangeSheets asked={asked} hands={hands} onAsk={ask} />}
    >
      <View className='stack'>
        <RemoteView remote={remote}>
          {({ data: { record, points } }) => (
            <>
              <PointsCard balance={points.balance} />
              <Exchange points={points} now={now} hands={hands} onAsk={ask} />
              <GradeFigures record={record} />
              {record.services.length === 0 && (
                <Empty
                  title='还没有记下的服务'
                  hint='报个名，到了扫码，走的时候再扫一次，时长就记上了'
                  action={{ label: '看看有什么活动', onPress: () => openPage('volunteering') }}
                />
              )}
              <ServiceList all={record.services} now={now} />
              <EntryList all={points.entries} now={now} />
            </>
          )}
        </RemoteView>
      </View>
    </Screen>
  )
}
