import { DeskDoor } from '../../../../features/screen/desk-door'
import '../../../../features/screen/screen.scss'
import { CoordinatorDesk } from './coordinator-desk'

export default function CoordinatorPage() {
  return (
    <DeskDoor page='coordinatorDesk' title='调度台'>
      {(actor) => <CoordinatorDesk actor={actor} />}
    </DeskDoor>
  )
}
