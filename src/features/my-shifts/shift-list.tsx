import type { ShiftRow } from '@core/contract/roster'
import type { TownDate } from '@core/kit/town-date'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { shiftNote, shiftTitle } from './shift-notes'

interface ShiftListProps {
  readonly shifts: readonly ShiftRow[]
  readonly today: TownDate
  readonly onOpen: (shift: ShiftRow) => void
}

/** The coming shifts after the next one; a tap opens what can be done about each. */
export function ShiftList({ shifts, today, onOpen }: ShiftListProps) {
  if (shifts.length === 0) return null
  return (
    <>
      <SectionTitle title='接下来的班' aside={`${shifts.length} 个`} />
      <Card flush>
        {shifts.map((shift) => (
          <ListRow
            key={shift.slot}
            title={shiftTitle(shift, today)}
            note={shiftNote(shift)}
            value={shift.onLeave ? '已请假' : shift.swapId === null ? undefined : '在调班'}
            onPress={() => onOpen(shift)}
          />
        ))}
      </Card>
    </>
  )
}
