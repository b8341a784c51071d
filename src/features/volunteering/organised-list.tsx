import type { EpochMs } from '@core/kit/time'
import type { ActivityStatus } from '@core/volunteering/activity'
import type { ActivityView } from '@core/volunteering/activity-view'
import { openPage } from '../../platform/navigation'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { takenOf } from './seat-look'
import { MoreButton, useShownPart } from './shown-part'
import { slotWords } from './slot-words'

const STATUS: Readonly<Record<ActivityStatus, string>> = {
  draft: '还没发布',
  published: '已发布',
  over: '办完了',
  cancelled: '取消了',
}

const AT_A_TIME = 12

/** What one organises, and others' drafts that wait for one's word. */
export function OrganisedList({ all, now }: { readonly all: readonly ActivityView[]; readonly now: EpochMs }) {
  const shown = useShownPart(all, AT_A_TIME)
  return (
    <>
      <Card flush>
        {shown.part.map((one) => (
          <ListRow
            key={one.id}
            title={one.title}
            note={noteOf(one, now)}
            strong={one.moves.includes('publish')}
            onPress={() => openPage('activity', { id: one.id })}
          />
        ))}
      </Card>
      <MoreButton shown={shown} unit='个' />
    </>
  )
}

function noteOf(one: ActivityView, now: EpochMs): string {
  const [first] = one.slots
  const when = first ? slotWords(first, now) : ''
  if (one.moves.includes('publish')) return `${one.organiserName}写的，等您发布，${when}`
  if (one.status !== 'published' || !first) return [STATUS[one.status], when].filter(Boolean).join('，')
  const taken = one.slots.reduce((sum, slot) => sum + takenOf(slot), 0)
  return `${STATUS.published}，${when}，报了 ${taken} 人`
}
