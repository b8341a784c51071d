import { minutes } from '@core/kit/time'
import type { ActivityView } from '@core/volunteering/activity-view'
import { View } from '@tarojs/components'
import { Screen } from '../../../../features/screen/screen'
import { ActivityForm } from '../../../../features/volunteering/activity-form'
import { useActivity } from '../../../../features/volunteering/use-activity'
import { useActivityDraft } from '../../../../features/volunteering/use-activity-draft'
import { replacePage, usePageParams } from '../../../../platform/navigation'
import { useServerNow } from '../../../../platform/use-server-now'
import { useToast } from '../../../../platform/use-toast'
import { Button } from '../../../../ui/button/button'
import { RemoteView } from '../../../../ui/remote-view/remote-view'

const TICK_MS = minutes(1)

/** A new activity, or with an id one that was saved before. */
export default function WritePage() {
  const { id } = usePageParams()
  return id === undefined ? <Writing before={undefined} /> : <WritingOn id={id} />
}

function WritingOn({ id }: { readonly id: string }) {
  const remote = useActivity(id)
  if (remote.status === 'ready') return <Writing before={remote.data.activity} />
  return (
    <Screen kind='page' title='写活动'>
      <RemoteView remote={remote}>{() => null}</RemoteView>
    </Screen>
  )
}

function Writing({ before }: { readonly before: ActivityView | undefined }) {
  const now = useServerNow(TICK_MS)
  const toast = useToast()
  const hands = useActivityDraft(before, now, toast.tell)
  const save = async () => {
    const saved = await hands.save()
    if (saved) await replacePage('activity', { id: saved.id })
  }
  return (
    <Screen
      kind='page'
      title='写活动'
      toast={toast}
      foot={<Button label='写好了，请社区发布' busyLabel='正在存' off={hands.missing} onPress={save} />}
    >
      <View className='stack'>
        <ActivityForm hands={hands} now={now} tell={toast.tell} />
      </View>
    </Screen>
  )
}
