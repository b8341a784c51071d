import { InboxList } from '../../../../features/inbox/inbox-list'
import { useInbox } from '../../../../features/inbox/use-inbox'
import { Screen } from '../../../../features/screen/screen'

export default function InboxPage() {
  const remote = useInbox()
  return (
    <Screen kind='page' title='消息'>
      <InboxList remote={remote} />
    </Screen>
  )
}
