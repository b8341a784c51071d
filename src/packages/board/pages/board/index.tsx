import { DeskDoor } from '../../../../features/screen/desk-door'
import { ResponseBoard } from './response-board'

export default function BoardPage() {
  return (
    <DeskDoor page='board' title='响应看板'>
      {() => <ResponseBoard />}
    </DeskDoor>
  )
}
