import { DeskDoor, StreetDoor } from '../../../../features/screen/desk-door'
import { COMMUNITY_ID } from '../../../../platform/community-id'
import { usePageParams } from '../../../../platform/navigation'
import { ReportPage } from './report-page'

/** The month of one's own community; or, from its street, of one of its communities. */
export default function MonthReportPage() {
  const { community } = usePageParams()
  if (community) return <StreetDoor title='月报'>{() => <ReportPage communityId={community} />}</StreetDoor>
  return (
    <DeskDoor page='board' title='月报'>
      {() => <ReportPage communityId={COMMUNITY_ID} />}
    </DeskDoor>
  )
}
