import type { EpochMs } from '@core/kit/time'
import type { ActivityStatus } from '@core/volunteering/activity'
import type { ActivityView } from '@core/volunteering/activity-view'
import { useState } from 'react'
import { openPage } from '../../platform/navigation'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { takenOf } from './seat-look'
import { slotWords } from './slot-words'

const STATUS: Readonly<Record<ActivityStatus, string>> = {
  draft: '还没发布',
  published: '已发布',
  over: '办完了',
  cancelled: '取消了',
}

/** So many at a time: the mini-program sends a list to its view in one piece. */
const AT_A_TIME = 12

/** What one organises, and others' drafts that wait for one's word. */
export function OrganisedList({ all, now }: { readonly all: readonly ActivityView[]; readonly now: EpochMs }) {
  const [shown, setShown] = useState(AT_A_TIME)
  const left = all.length - shown
  return (
    <>
      <Card flush>
        {all.slice(0, shown).map((one) => (
          <ListRow
            key={one.id}
            title={one.title}
            note={noteOf(one, now)}
            strong={one.moves.includes('publish')}
            onPress={() => openPage('activity', { id: one.id })}
          />
        ))}
      </Card>
      {left > 0 && (
        <Button kind='secondary' label={`还有 ${left} 个，接着看`} onPress={() => setShown(shown + AT_A_TIME)} />
      )}
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
