import { minutes } from '@core/kit/time'
import { townDateOf } from '@core/kit/town-date'
import { callCloud } from '../../platform/cloud/call-cloud'
import { openPage } from '../../platform/navigation'
import { useRemote } from '../../platform/use-remote'
import { useServerNow } from '../../platform/use-server-now'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { SkeletonRows } from '../../ui/skeleton/skeleton-rows'
import { shiftNote, shiftTitle } from './shift-notes'

/** As many as tell today from tomorrow; the rest, and what can be done about them, has a page of its own. */
const SHOWN = 2

const TICK_MS = minutes(1)

/** One's next shifts, for a page that is about something else: nothing at all when there are none or they cannot be had. */
export function ComingShifts() {
  const remote = useRemote(() => callCloud('roster', 'myShifts', {}), [])
  const now = useServerNow(TICK_MS)
  if (remote.status === 'failed') return null
  const shifts = remote.status === 'ready' ? remote.data.shifts.filter(({ to }) => to > now).slice(0, SHOWN) : undefined
  if (shifts?.length === 0) return null
  const today = townDateOf(now)
  const open = () => openPage('shifts')
  return (
    <>
      <SectionTitle title='接下来的班' action={{ label: '全部', onPress: open }} />
      {shifts === undefined ? (
        <SkeletonRows count={SHOWN} />
      ) : (
        <Card flush>
          {shifts.map((shift) => (
            <ListRow
              key={shift.slot}
              icon='cal'
              title={shiftTitle(shift, today)}
              note={shiftNote(shift)}
              onPress={open}
            />
          ))}
        </Card>
      )}
    </>
  )
}
