import type { ShiftRow } from '@core/contract/roster'
import type { TownDate } from '@core/kit/town-date'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { shiftNote, shiftTitle } from './shift-notes'

interface ShiftListProps {
  readonly shifts: readonly ShiftRow[]
  readonly today: TownDate
  readonly onOpen: (shift: ShiftRow) => void
}

/** About a week of shifts; a month of them would push everything else off the page. */
const FIRST = 6

/** The coming shifts after the next one; a tap opens what can be done about each. */
export function ShiftList({ shifts, today, onOpen }: ShiftListProps) {
  const [all, setAll] = useState(false)
  if (shifts.length === 0) return null
  const shown = all ? shifts : shifts.slice(0, FIRST)
  return (
    <>
      <SectionTitle title='接下来的班' aside={`${shifts.length} 个`} />
      <Card flush>
        {shown.map((shift) => (
          <ListRow
            key={shift.slot}
            title={shiftTitle(shift, today)}
            note={shiftNote(shift)}
            value={shift.onLeave ? '已请假' : shift.swapId === null ? undefined : '在调班'}
            onPress={() => onOpen(shift)}
          />
        ))}
      </Card>
      {shown.length < shifts.length && (
        <Button kind='quiet' label={`看全部 ${shifts.length} 个班`} onPress={() => setAll(true)} />
      )}
    </>
  )
}
