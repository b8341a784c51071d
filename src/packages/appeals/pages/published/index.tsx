import { PublishedList } from '../../../../features/published-appeals/published-list'
import { usePublished } from '../../../../features/published-appeals/use-published'
import { Screen } from '../../../../features/screen/screen'
import { useToast } from '../../../../platform/use-toast'

/** The public page of the people's-voice station. */
export default function PublishedPage() {
  const toast = useToast()
  const { remote, most, older } = usePublished(toast.tell)
  return (
    <Screen kind='page' title='邻居反映的事' toast={toast}>
      <PublishedList remote={remote} most={most} onOlder={older} />
    </Screen>
  )
}
