import { minutes } from '@core/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Screen } from '../../../../features/screen/screen'
import { CertifySheet } from '../../../../features/volunteering/certify-sheet'
import { PointsCard } from '../../../../features/volunteering/points-card'
import { EntryList } from '../../../../features/volunteering/record-lists'
import { useExchange } from '../../../../features/volunteering/use-exchange'
import { useRecord } from '../../../../features/volunteering/use-record'
import { openPage } from '../../../../platform/navigation'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { Exchange, type ExchangeAsked, ExchangeSheets } from './exchange'
import { RecordBody } from './record-body'

const TICK_MS = minutes(1)

export default function RecordPage() {
  const remote = useRecord()
  const now = useServerNow(TICK_MS)
  const toast = useToast()
  const [asked, ask] = useState<ExchangeAsked>()
  const [certifying, certify] = useState(false)
  const issued = ({ code }: { readonly code: string }) => {
    certify(false)
    return openPage('certificate', { code })
  }
  const reload = () => remote.status !== 'loading' && remote.reload()
  const hands = useExchange(toast.tell, reload)
  return (
    <Screen
      kind='page'
      title='我的志愿'
      toast={toast}
      overlay={
        <>
          {asked && <ExchangeSheets asked={asked} hands={hands} onAsk={ask} />}
          {certifying && <CertifySheet now={now} tell={toast.tell} onIssued={issued} onClose={() => certify(false)} />}
        </>
      }
    >
      <View className='stack'>
        <RemoteView remote={remote}>
          {({ data: { record, points } }) => (
            <>
              <PointsCard balance={points.balance} />
              <Exchange points={points} now={now} hands={hands} onAsk={ask} />
              <RecordBody record={record} now={now} onCertify={() => certify(true)} />
              <EntryList all={points.entries} now={now} />
            </>
          )}
        </RemoteView>
      </View>
    </Screen>
  )
}
