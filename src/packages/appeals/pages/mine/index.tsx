import { minutes } from '@core/kit/time'
import { MyAppealsList } from '../../../../features/my-appeals/my-appeals-list'
import { useMyAppeals } from '../../../../features/my-appeals/use-my-appeals'
import { Screen } from '../../../../features/screen/screen'
import { openPage } from '../../../../platform/navigation'
import { useServerNow } from '../../../../platform/use-server-now'
import { Button } from '../../../../ui/button/button'

export default function MyAppealsPage() {
  const remote = useMyAppeals()
  const now = useServerNow(minutes(1))
  const some = remote.status === 'ready' && remote.data.rows.length > 0
  return (
    <Screen
      kind='page'
      title='我的诉求'
      foot={some ? <Button kind='secondary' label='再说一件事' onPress={() => openPage('newAppeal')} /> : undefined}
    >
      <MyAppealsList remote={remote} now={now} />
    </Screen>
  )
}
