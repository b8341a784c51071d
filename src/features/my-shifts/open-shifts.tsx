import type { ShiftRow } from '@core/contract/roster'
import type { TownDate } from '@core/kit/town-date'
import { SmallButton } from '../../ui/button/small-button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { shiftLine } from '../../words/swap-words'
import { openNote } from './shift-notes'

interface OpenShiftsProps {
  readonly shifts: readonly ShiftRow[]
  readonly today: TownDate
  readonly onSignUp: (slot: string) => Promise<unknown>
}

/** Shifts that miss somebody and that one could take. */
export function OpenShifts({ shifts, today, onSignUp }: OpenShiftsProps) {
  if (shifts.length === 0) return null
  return (
    <>
      <SectionTitle title='缺人的班' aside='您网格的在前' />
      <Card flush>
        {shifts.map((shift) => {
          const title = shiftLine(shift, today)
          return (
            <ListRow
              key={shift.slot}
              title={title}
              note={openNote(shift)}
              trailing={
                <SmallButton
                  label='我来'
                  spoken={`我来，${shift.postName}，${title}`}
                  onPress={() => onSignUp(shift.slot)}
                />
              }
            />
          )
        })}
      </Card>
    </>
  )
}
