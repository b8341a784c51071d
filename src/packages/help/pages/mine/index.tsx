import { minutes } from '@core/kit/time'
import { MyHelpList } from '../../../../features/my-help/my-help-list'
import { useMyHelp } from '../../../../features/my-help/use-my-help'
import { UnsentSlip } from '../../../../features/request-form/unsent-slip'
import { isUnderWay } from '../../../../features/request-form/unsent-words'
import { Screen } from '../../../../features/screen/screen'
import { useHotline } from '../../../../platform/community'
import { useSending } from '../../../../platform/help/unsent/unsent-request'
import { useServerNow } from '../../../../platform/use-server-now'

export default function MinePage() {
  const remote = useMyHelp()
  const now = useServerNow(minutes(1))
  const hotline = useHotline()
  const sending = useSending()
  const unsent = (sending.status === 'refused' || isUnderWay(sending)) && <UnsentSlip hotline={hotline} />
  return (
    <Screen kind='page' title='我的求助'>
      <MyHelpList remote={remote} now={now} unsent={unsent} />
    </Screen>
  )
}
