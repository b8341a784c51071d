import { DeskDoor } from '../../../../features/screen/desk-door'
import { RosterDesk } from './roster-desk'

export default function RosterPage() {
  return (
    <DeskDoor page='rosterDesk' title='排班' wideOnly>
      {(actor) => <RosterDesk actor={actor} />}
    </DeskDoor>
  )
}
