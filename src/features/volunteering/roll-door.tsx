import { mayApprove } from '@core/people/permissions'
import type { ActivityView } from '@core/volunteering/activity-view'
import { me } from '../../platform/me'
import { openPage } from '../../platform/navigation'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'

interface RollDoorProps {
  readonly activity: Pick<ActivityView, 'id' | 'moves' | 'status'>
  readonly onCallOff: () => void
}

/** The way to the roll, for whoever looks after the activity, and the way to call it off; nothing for everybody else. */
export function RollDoor({ activity, onCallOff }: RollDoorProps) {
  const profile = me.use()
  const roles = profile.status === 'ready' ? profile.data.roles : []
  const looksAfter = activity.moves.length > 0 || mayApprove({ kind: 'person', id: '', roles })
  if (!looksAfter || activity.status === 'draft') return null
  return (
    <Card flush>
      <ListRow
        icon='users'
        title='名单和签到码'
        note='谁来、谁到了、确认时长'
        onPress={() => openPage('roll', { id: activity.id })}
      />
      {activity.moves.includes('callOff') && (
        <ListRow icon='x' title='活动不办了' note='告诉报了名的每个人' onPress={onCallOff} />
      )}
    </Card>
  )
}
