import { DeskDoor } from '../../../../features/screen/desk-door'
import { AdminDesk } from './admin-desk'

export default function AdminPage() {
  return (
    <DeskDoor page='adminDesk' title='社区管理' wideOnly>
      {(actor) => <AdminDesk actor={actor} />}
    </DeskDoor>
  )
}
