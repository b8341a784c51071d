import { DeskDoor } from '../../../../features/screen/desk-door'
import '../../../../features/screen/screen.scss'
import { BookDesk } from './book-desk'

export default function BookPage() {
  return (
    <DeskDoor page='operatorDesk' title='交接本'>
      {(actor) => <BookDesk actor={actor} />}
    </DeskDoor>
  )
}
