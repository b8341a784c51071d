import { DeskDoor, StreetDoor } from '../../../../features/screen/desk-door'
import { COMMUNITY_ID } from '../../../../platform/community-id'
import { usePageParams } from '../../../../platform/navigation'
import { ResponseBoard } from './response-board'

/** The community's own board; or, from its street, that of one of its communities. */
export default function BoardPage() {
  const { community } = usePageParams()
  if (community)
    return (
      <StreetDoor title='响应看板'>{() => <ResponseBoard communityId={community} opensCases={false} />}</StreetDoor>
    )
  return (
    <DeskDoor page='board' title='响应看板'>
      {() => <ResponseBoard communityId={COMMUNITY_ID} opensCases />}
    </DeskDoor>
  )
}
