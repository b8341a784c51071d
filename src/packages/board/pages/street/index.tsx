import { StreetDoor } from '../../../../features/screen/desk-door'
import { StreetBoardPage } from './street-board-page'

export default function StreetPage() {
  return <StreetDoor title='街道看板'>{() => <StreetBoardPage />}</StreetDoor>
}
