import { DeskDoor } from '../../../../features/screen/desk-door'
import { PlanDesk } from './plan-desk'

export default function PlanPage() {
  return (
    <DeskDoor page='rosterDesk' title='岗位与轮班' wideOnly>
      {(actor) => <PlanDesk actor={actor} />}
    </DeskDoor>
  )
}
