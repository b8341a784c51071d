import { DeskDoor } from '../../../../features/screen/desk-door'
import { WallDesk } from './wall-desk'

export default function WallPage() {
  return (
    <DeskDoor page='wallDesk' title='门牌码' wideOnly>
      {(actor) => <WallDesk actor={actor} />}
    </DeskDoor>
  )
}
