import { DeskDoor } from '../../../../features/screen/desk-door'
import '../../../../features/screen/screen.scss'
import { AppealDesk } from './appeal-desk'

export default function AppealDeskPage() {
  return (
    <DeskDoor page='appealDesk' title='诉求'>
      {(actor) => <AppealDesk actor={actor} />}
    </DeskDoor>
  )
}
