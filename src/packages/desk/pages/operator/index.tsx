import { DeskDoor } from '../../../../features/screen/desk-door'
import { useCommunity } from '../../../../platform/community'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import '../../../../features/screen/screen.scss'
import { OperatorDesk } from './operator-desk'

export default function OperatorPage() {
  const community = useCommunity()
  return (
    <DeskDoor page='operatorDesk' title='热线接听'>
      {(actor) => (
        <RemoteView remote={community}>{({ data }) => <OperatorDesk actor={actor} community={data} />}</RemoteView>
      )}
    </DeskDoor>
  )
}
