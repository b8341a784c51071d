import { openPage } from '../../platform/navigation'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'

/** The way to what neighbours do for one another. */
export function VolunteerDoor() {
  return (
    <Card flush>
      <ListRow
        icon='hands'
        title='志愿服务'
        note='报名、签到、记时长'
        strong
        onPress={() => openPage('volunteering')}
      />
    </Card>
  )
}
