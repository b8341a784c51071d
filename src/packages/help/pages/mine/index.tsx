import { minutes } from '@core/kit/time'
import { MyHelpList } from '../../../../features/my-help/my-help-list'
import { useMyHelp } from '../../../../features/my-help/use-my-help'
import { Screen } from '../../../../features/screen/screen'
import { useServerNow } from '../../../../platform/use-server-now'

export default function MinePage() {
  const remote = useMyHelp()
  const now = useServerNow(minutes(1))
  return (
    <Screen kind='page' title='我的求助'>
      <MyHelpList remote={remote} now={now} />
    </Screen>
  )
}
