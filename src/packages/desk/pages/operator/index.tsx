import { DeskDoor } from '../../../../features/screen/desk-door'
import { DeskScreen } from '../../../../features/screen/desk-screen'
import { useCommunity } from '../../../../platform/community'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import '../../../../features/screen/screen.scss'
import { OperatorDesk } from './operator-desk'

export default function OperatorPage() {
  const community = useCommunity()
  return (
    <DeskDoor page='operatorDesk' title='热线接听'>
      {(actor) =>
        community.status === 'ready' ? (
          <OperatorDesk actor={actor} community={community.data} />
        ) : (
          // The way to the other desks stays where it is while this one waits.
          <DeskScreen page='operatorDesk' actor={actor} title='热线接听'>
            <RemoteView remote={community}>{() => null}</RemoteView>
          </DeskScreen>
        )
      }
    </DeskDoor>
  )
}
