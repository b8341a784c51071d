import { mayOrganise } from '@core/people/permissions'
import type { Role } from '@core/people/person'
import { openPage } from '../../platform/navigation'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'

/** Where else volunteering leads: one's own record, and for whoever has a part in the community what they organise. */
export function WaysOn({ roles }: { readonly roles: readonly Role[] }) {
  const organises = mayOrganise({ kind: 'person', id: '', roles })
  return (
    <Card flush>
      <ListRow icon='star' title='我的志愿' note='时长、积分、做过的服务' onPress={() => openPage('record')} />
      <ListRow icon='gift' title='微心愿' note='邻居的小愿望，帮着圆一个' onPress={() => openPage('wishes')} />
      {organises && (
        <ListRow icon='edit' title='我组织的' note='写活动、发布、名单和签到码' onPress={() => openPage('organised')} />
      )}
    </Card>
  )
}
